import ArgumentParser
@main struct TextractStandIn: ParsableCommand { func run() {} }
