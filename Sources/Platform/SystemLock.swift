import Glibc

/// A lock on which threads can wait for a change of what it guards.
final class SystemLock: @unchecked Sendable {
  // Their addresses are their identity, so they may not move.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Runs a closure while no other thread holds the lock.
  func hold<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Lets others have the lock until one of them tells of a change; the lock must be held.
  func wait() {
    pthread_cond_wait(change, mutex)
  }

  /// Tells all who wait of a change; the lock must be held.
  func wakeAll() {
    pthread_cond_broadcast(change)
  }
}
