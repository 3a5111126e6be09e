// RUN: %check_gpu %s gpu-view-in-closure
//
// A thread that is detached, or whose future leaves the function, runs on without
// the function's locals; one that is joined first does not.
#include <cuda_runtime.h>
#include <future>
#include <span>
#include <thread>

class Frame {
public:
  explicit Frame(size_t n) : count(n) { cudaMalloc(&pixels, n); }
  Frame(const Frame &) = delete;
  Frame &operator=(const Frame &) = delete;
  ~Frame() { cudaFree(pixels); }
  std::span<unsigned char> view() const { return {pixels, count}; }

private:
  unsigned char *pixels = nullptr;
  size_t count;
};
__global__ void encode(unsigned char *pixels, size_t n);

void detached_bad(size_t n) {
  Frame frame(n);
  std::thread([view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); }).detach();
}

void detached_by_name_bad(size_t n) {
  Frame frame(n);
  std::thread encoder([view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
  encoder.detach();
}

std::future<void> future_leaves_bad(size_t n) {
  Frame frame(n);
  return std::async(std::launch::async, [view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
}

std::thread thread_leaves_bad(size_t n) {
  Frame frame(n);
  return std::thread([&frame] { encode<<<1, 64>>>(frame.view().data(), frame.view().size()); });
}

void joined_ok(size_t n) {
  Frame frame(n);
  std::thread encoder([view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
  encoder.join();
}

void joins_itself_ok(size_t n) {
  Frame frame(n);
  std::jthread encoder([view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
}

void waited_for_ok(size_t n) {
  Frame frame(n);
  auto done = std::async(std::launch::async, [view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
  done.get();
}

void joined_later_bad(size_t n, std::thread &encoder) {
  Frame frame(n);
  encoder = std::thread([view = frame.view()] { encode<<<1, 64>>>(view.data(), view.size()); });
}
