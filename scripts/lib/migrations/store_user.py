"""The database user of the function store. Its password is made here, and kept in its secret only."""

import json
import secrets

USER = "store"


def make(database, secrets_manager, secret_name, new_password=False):
    """Makes the user with the password of the secret, and a password where there is none or a new one is wanted.

    May be repeated at any point. Gives whether the password is new.
    """
    password = None if new_password else password_of(secrets_manager, secret_name)
    is_new = password is None
    if is_new:
        password = secrets.token_urlsafe(32)
        secrets_manager.put_secret_value(
            SecretId=secret_name, SecretString=json.dumps({"username": USER, "password": password}))  # fmt: skip
    # Statements about users take no parameters. The password has letters, digits, hyphens and underscores only.
    database.execute(f"CREATE USER IF NOT EXISTS '{USER}'@'%' IDENTIFIED BY '{password}'")
    database.execute(f"ALTER USER '{USER}'@'%' IDENTIFIED BY '{password}'")
    return is_new


def password_of(secrets_manager, secret_name):
    """None where the secret has no value yet."""
    try:
        value = secrets_manager.get_secret_value(SecretId=secret_name).get("SecretString")
    except secrets_manager.exceptions.ResourceNotFoundException:
        return None
    return json.loads(value)["password"] if value else None
