mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name            = "invoices-test"
  monthly_dollars = 50
  tag             = { key = "Environment", value = "test" }
  subscribers     = ["cfo@example.com"]
}

run "the_month_of_one_environment_is_bounded" {
  command = plan

  assert {
    condition = (
      aws_budgets_budget.this.limit_amount == "50" && aws_budgets_budget.this.limit_unit == "USD" && aws_budgets_budget.this.time_unit == "MONTHLY"
      && join(" ", one([for filter in aws_budgets_budget.this.cost_filter : filter.values])) == "user:Environment$test"
    )
    error_message = "The budget is not 50 dollars a month for this environment alone."
  }
}

run "people_are_told_before_the_money_is_gone" {
  command = plan

  assert {
    condition = toset([
      for notification in aws_budgets_budget.this.notification : "${notification.notification_type} ${notification.threshold}" if notification.subscriber_email_addresses == toset(["cfo@example.com"])
    ]) == toset(["ACTUAL 80", "FORECASTED 100"])
    error_message = "A notification is missing, or goes to nobody."
  }
}

run "a_budget_that_tells_nobody_is_refused" {
  command = plan

  variables {
    subscribers = []
  }

  expect_failures = [var.subscribers]
}

run "a_budget_of_nothing_is_refused" {
  command = plan

  variables {
    monthly_dollars = 0
  }

  expect_failures = [var.monthly_dollars]
}
