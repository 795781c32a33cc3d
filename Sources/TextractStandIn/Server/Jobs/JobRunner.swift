import AWSServices
import Foundation

/// Reads the document of a job, keeps the result and tells who asked to be told.
struct JobRunner: Sendable {
  let reader: any DocumentReading
  let pool: WorkerPool
  let jobs: JobStore
  let counts: CallCounts
  let channel: any CompletionChannel
  let now: @Sendable () -> Date

  /// The message goes out after the result can be fetched.
  func run(_ job: Job, document: Data) async {
    let state = await state(afterReading: document)
    await jobs.finish(job.id, as: state)
    guard let topic = job.request.notificationChannel?.snsTopicARN else { return }
    var ended = job
    ended.state = state
    await channel.publish(CompletionMessage(ended, at: now()), topicARN: topic)
  }

  private func state(afterReading document: Data) async -> Job.State {
    do throws(Refusal) {
      let reading = try await pool.run { () throws(Refusal) in try await reader.read(document) }
      await counts.countPages(reading.pageCount, of: .startExpenseAnalysis)
      return .read(reading)
    } catch {
      return .failed(statusMessage: ServiceError(error).code)
    }
  }
}
