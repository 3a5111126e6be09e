// RUN: %check_gpu %s gpu-view-in-closure
//
// A closure kept by the shared object that it captures: each keeps the other, the memory stays.
#include <cuda_runtime.h>
#include <functional>
#include <memory>

struct Session {
  explicit Session(size_t n) { cudaMalloc(&cache, n); }
  Session(const Session &) = delete;
  Session &operator=(const Session &) = delete;
  ~Session() { cudaFree(cache); }
  void evict();

  void *cache = nullptr;
  std::function<void()> on_idle;
};

std::shared_ptr<Session> cycle_bad(size_t n) {
  auto session = std::make_shared<Session>(n);
  session->on_idle = [session] { session->evict(); };
  return session;
}

std::shared_ptr<Session> weak_ok(size_t n) {
  auto session = std::make_shared<Session>(n);
  session->on_idle = [weak = std::weak_ptr<Session>(session)] {
    if (auto alive = weak.lock())
      alive->evict();
  };
  return session;
}

std::shared_ptr<Session> plain_pointer_ok(size_t n) {
  auto session = std::make_shared<Session>(n);
  session->on_idle = [self = session.get()] { self->evict(); };
  return session;
}
