import ArgumentParser
@main struct InvoicesCommand: ParsableCommand { func run() {} }
