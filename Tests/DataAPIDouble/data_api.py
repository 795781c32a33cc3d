"""The five operations of the Data API on a MariaDB server."""

import threading
import uuid

import pymysql
from secrets_manager import credentials
from values import BadParameter, field, statement

STATUS = {
    "AccessDeniedException": 403, "ForbiddenException": 403, "TransactionNotFoundException": 404,
    "InternalServerErrorException": 500, "ServiceUnavailableError": 503, "DatabaseUnavailableException": 504,
}  # fmt: skip
MOST_BYTES_OF_A_REQUEST = 4 << 20


class Refusal(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.status = code, STATUS.get(code, 400)


class DataAPI:
    def __init__(self, database):
        self.database, self.transactions, self.lock = database, {}, threading.Lock()
        self.operations = {
            "/Execute": ("ExecuteStatement", self.execute),
            "/BatchExecute": ("BatchExecuteStatement", self.batch_execute),
            "/BeginTransaction": ("BeginTransaction", self.begin),
            "/CommitTransaction": ("CommitTransaction", self.commit),
            "/RollbackTransaction": ("RollbackTransaction", self.roll_back),
        }

    def begin(self, request):
        transaction = uuid.uuid4().hex
        connection = self.connection(request)
        with self.lock:
            self.transactions[transaction] = connection
        return {"transactionId": transaction}

    def execute(self, request):
        (rows,) = self.run(request, [request.get("parameters", [])])
        return {"records": rows, "numberOfRecordsUpdated": 0} if rows else {"numberOfRecordsUpdated": 0}

    def batch_execute(self, request):
        return {"updateResults": [{} for _ in self.run(request, request["parameterSets"])]}

    def commit(self, request):
        with self.taken(request) as connection:
            connection.commit()
        return {"transactionStatus": "Transaction Committed"}

    def roll_back(self, request):
        with self.taken(request) as connection:
            connection.rollback()
        return {"transactionStatus": "Rollback Complete"}

    def lose(self, request):
        """Ends a transaction as the database does by itself."""
        with self.lock:
            connection = self.transactions.pop(request.get("transactionId"), None)
        if connection:
            connection.close()

    def run(self, request, parameter_sets):
        """The rows of a statement for each set of parameters."""
        if transaction := request.get("transactionId"):
            with self.lock:
                connection = self.transactions.get(transaction)
            if connection is None:
                raise Refusal("TransactionNotFoundException", f"Transaction {transaction} is not found")
            return [self.rows(connection, request["sql"], parameters) for parameters in parameter_sets]
        with self.connection(request) as connection:
            answers = [self.rows(connection, request["sql"], parameters) for parameters in parameter_sets]
            connection.commit()
            return answers

    def rows(self, connection, sql, parameters):
        try:
            with connection.cursor() as cursor:
                cursor.execute(*statement(sql, parameters))
                return [[field(column) for column in row] for row in cursor.fetchall()]
        except BadParameter as error:
            raise Refusal("BadRequestException", str(error)) from error
        except pymysql.err.MySQLError as error:
            # The server's own words, values and all, as the real one gives them.
            raise Refusal("DatabaseErrorException", f"ERROR: {error}") from error

    def connection(self, request):
        try:
            return self.database.connect(*credentials(request["secretArn"]), request.get("database"))
        except pymysql.err.MySQLError as error:
            raise Refusal("DatabaseErrorException", f"ERROR: {error}") from error

    def taken(self, request):
        with self.lock:
            connection = self.transactions.pop(request["transactionId"], None)
        if connection is None:
            raise Refusal("TransactionNotFoundException", f"Transaction {request['transactionId']} is not found")
        return connection
