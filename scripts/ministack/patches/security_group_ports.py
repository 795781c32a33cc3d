"""EC2 ignores the ports of a security group rule for all protocols (-1).

MiniStack keeps them, so that the default rule is not found when Terraform removes it.
"""


def apply():
    from ministack.services import ec2

    parse = ec2._parse_ip_permissions

    def parse_ip_permissions(params, prefix):
        rules = parse(params, prefix)
        for rule in rules:
            if rule["IpProtocol"] == "-1":
                rule.pop("FromPort", None)
                rule.pop("ToPort", None)
        return rules

    ec2._parse_ip_permissions = parse_ip_permissions
