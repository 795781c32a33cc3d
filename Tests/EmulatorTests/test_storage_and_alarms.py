"""Where S3, CloudWatch, EC2 and the state machine's description differed from AWS and Terraform or we noticed."""

import json
import urllib.parse
import urllib.request
import uuid
from xml.etree import ElementTree

import boto3
from emulator_process import ROLE, until

NAMESPACE = "{http://monitoring.amazonaws.com/doc/2010-08-01/}"


def test_an_upload_to_a_versioned_bucket_is_announced_with_its_version(emulator):
    s3, sqs, events = (emulator.client(service) for service in ("s3", "sqs", "events"))
    s3.create_bucket(Bucket="raw")
    s3.put_bucket_versioning(Bucket="raw", VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_notification_configuration(
        Bucket="raw", NotificationConfiguration={"EventBridgeConfiguration": {}}
    )
    queue = sqs.create_queue(QueueName="events")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name="rule", EventPattern=json.dumps({"source": ["aws.s3"]}))
    events.put_targets(Rule="rule", Targets=[{"Id": "queue", "Arn": arn}])
    version = s3.put_object(Bucket="raw", Key="a b+ü.pdf", Body=b"%PDF")["VersionId"]
    message = until(lambda: sqs.receive_message(QueueUrl=queue).get("Messages"))[0]
    announced = json.loads(message["Body"])["detail"]["object"]
    assert (announced["key"], announced["version-id"]) == ("a b+ü.pdf", version)


def test_keys_of_object_versions_are_listed_as_asked_for(emulator):
    s3 = emulator.client("s3")
    s3.create_bucket(Bucket="keys")
    s3.put_object(Bucket="keys", Key="a+b %.pdf")
    url = s3.generate_presigned_url("list_object_versions", Params={"Bucket": "keys", "EncodingType": "url"})
    root = ElementTree.fromstring(urllib.request.urlopen(url).read())
    keys = [element.text for element in root.iter() if element.tag.endswith("}Key")]
    assert keys == ["a%2Bb%20%25.pdf"]


def query(emulator, action, **parameters):
    """A call over the Query protocol, as Terraform's provider makes it."""
    credential = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/monitoring/aws4_request"
    body = urllib.parse.urlencode({"Action": action, "Version": "2010-08-01", **parameters}).encode()
    request = urllib.request.Request(emulator.endpoint, body, {"Authorization": credential})
    return ElementTree.fromstring(urllib.request.urlopen(request).read())


def test_an_alarm_on_a_statistic_is_read_as_it_was_written(emulator):
    alarm = {
        "AlarmName": "errors",
        "MetricName": "Errors",
        "Namespace": "AWS/Lambda",
        "Statistic": "Sum",
        "Period": "300",
        "EvaluationPeriods": "1",
        "Threshold": "5.0",
        "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "notBreaching",
        "Dimensions.member.1.Name": "FunctionName",
        "Dimensions.member.1.Value": "store",
        "AlarmActions.member.1": "arn:aws:sns:us-east-1:000000000000:people",
        "InsufficientDataActions.member.1": "arn:aws:sns:us-east-1:000000000000:people",
    }
    query(emulator, "PutMetricAlarm", **alarm)
    answer = query(emulator, "DescribeAlarms", **{"AlarmNames.member.1": "errors"})
    read = answer.find(f".//{NAMESPACE}MetricAlarms/{NAMESPACE}member")
    for name, value in alarm.items():
        path = "/".join(NAMESPACE + part for part in name.replace(".1", "").split("."))
        assert read.findtext(path) == value, name


def test_an_alarm_on_metric_math_is_read_as_it_was_written(emulator):
    alarm = {
        "AlarmName": "throttles",
        "EvaluationPeriods": "1",
        "Threshold": "0.0",
        "ComparisonOperator": "GreaterThanThreshold",
        "Metrics.member.1.Id": "total",
        "Metrics.member.1.Expression": "FILL(reads,0)",
        "Metrics.member.1.ReturnData": "true",
        "Metrics.member.2.Id": "reads",
        "Metrics.member.2.ReturnData": "false",
        "Metrics.member.2.MetricStat.Period": "60",
        "Metrics.member.2.MetricStat.Stat": "Sum",
        "Metrics.member.2.MetricStat.Metric.MetricName": "ReadThrottleEvents",
    }
    query(emulator, "PutMetricAlarm", **alarm)
    answer = query(emulator, "DescribeAlarms", **{"AlarmNames.member.1": "throttles"})
    members = answer.findall(f".//{NAMESPACE}Metrics/{NAMESPACE}member")
    assert [member.findtext(f"{NAMESPACE}Id") for member in members] == ["total", "reads"]
    assert [member.findtext(f"{NAMESPACE}ReturnData") for member in members] == ["true", "false"]
    assert members[1].findtext(f".//{NAMESPACE}MetricName") == "ReadThrottleEvents"
    assert answer.findtext(f".//{NAMESPACE}MetricAlarms/{NAMESPACE}member/{NAMESPACE}Statistic") is None


def test_the_default_rule_of_a_security_group_can_be_removed_by_its_ports(emulator):
    ec2 = emulator.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    group = ec2.create_security_group(GroupName="test", Description="test", VpcId=vpc)["GroupId"]
    rule = {"IpProtocol": "-1", "FromPort": 0, "ToPort": 0, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2.revoke_security_group_egress(GroupId=group, IpPermissions=[rule])
    assert ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissionsEgress"] == []


def test_a_state_machine_keeps_its_tracing_configuration(emulator):
    client = emulator.client("stepfunctions")
    definition = json.dumps({"StartAt": "End", "States": {"End": {"Type": "Succeed"}}})
    arn = client.create_state_machine(
        name="traced", definition=definition, roleArn=ROLE, tracingConfiguration={"enabled": True}
    )["stateMachineArn"]
    assert client.describe_state_machine(stateMachineArn=arn)["tracingConfiguration"] == {"enabled": True}
    client.update_state_machine(stateMachineArn=arn, tracingConfiguration={"enabled": False})
    assert client.describe_state_machine(stateMachineArn=arn)["tracingConfiguration"] == {"enabled": False}


def test_a_replica_of_a_table_has_the_key_of_its_region(emulator):
    tables = emulator.client("dynamodb")
    name = f"test-{uuid.uuid4().hex[:8]}"
    tables.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": "arn:aws:kms:us-east-1:000000000000:key/1"})
    key = "arn:aws:kms:us-west-2:000000000000:key/2"
    tables.update_table(TableName=name, ReplicaUpdates=[{"Create": {"RegionName": "us-west-2", "KMSMasterKeyId": key}}])
    there = boto3.client(
        "dynamodb", endpoint_url=emulator.endpoint, region_name="us-west-2",
        aws_access_key_id="test", aws_secret_access_key="test")
    assert there.describe_table(TableName=name)["Table"]["SSEDescription"]["KMSMasterKeyArn"] == key
