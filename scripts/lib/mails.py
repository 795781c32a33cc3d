"""Prints the mails that the local system sent: mails.py ENDPOINT [DOCUMENT], or those about one document."""

import json
import sys
import urllib.request

endpoint = sys.argv[1]
document = sys.argv[2] if len(sys.argv) > 2 else ""
with urllib.request.urlopen(f"{endpoint}/_ministack/ses/messages", timeout=10) as answer:
    messages = [message for account in json.load(answer)["messages"].values() for message in account]
for message in sorted(messages, key=lambda message: message["Timestamp"]):
    if document in message["BodyText"]:
        print(f"From: {message['Source']}\nTo: {', '.join(message['To'])}\nSubject: {message['Subject']}\n")
        print(message["BodyText"])
