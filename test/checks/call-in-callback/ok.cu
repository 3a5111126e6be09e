// RUN: %check_gpu %s gpu-call-in-callback
//
// Callbacks that only signal, work on the host, or leave the call to another thread.
#include <cuda_runtime.h>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

class Buffer {
public:
  explicit Buffer(size_t bytes) { cudaMalloc(&memory, bytes); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// ---- signals -----------------------------------------------------------------

static void flag_ok(void *done) { static_cast<std::atomic<bool> *>(done)->store(true); }
void mark(std::atomic<bool> &done, cudaStream_t stream) { cudaLaunchHostFunc(stream, flag_ok, &done); }

struct Arrival {
  std::mutex mutex;
  std::condition_variable changed;
  bool arrived = false;
};
static void notify_ok(void *datum) {
  auto &arrival = *static_cast<Arrival *>(datum);
  std::lock_guard<std::mutex> lock(arrival.mutex);
  arrival.arrived = true;
  arrival.changed.notify_all();
}
void announce(Arrival &arrival, cudaStream_t stream) { cudaLaunchHostFunc(stream, notify_ok, &arrival); }

static void promise_ok(void *done) { static_cast<std::promise<void> *>(done)->set_value(); }
void fulfil(std::promise<void> &done, cudaStream_t stream) { cudaLaunchHostFunc(stream, promise_ok, &done); }

// ---- work on the host --------------------------------------------------------

static void sum_ok(void *datum) {
  auto *values = static_cast<std::vector<float> *>(datum);
  float sum = 0;
  for (float each : *values)
    sum += each;
  printf("%g\n", sum);
  delete values;
}
void sum(std::vector<float> *values, cudaStream_t stream) { cudaLaunchHostFunc(stream, sum_ok, values); }

static void free_ok(void *text) { free(text); }
void free_later(char *text, cudaStream_t stream) { cudaLaunchHostFunc(stream, free_ok, text); }

// The text of an error is a table of the host.
static void status_ok(cudaStream_t, cudaError_t status, void *) {
  if (status != cudaSuccess)
    fprintf(stderr, "%s: %s\n", cudaGetErrorName(status), cudaGetErrorString(status));
}
void watch(cudaStream_t stream) { cudaStreamAddCallback(stream, status_ok, nullptr, 0); }

// ---- another thread makes the call -------------------------------------------

static void thread_ok(void *block) {
  std::thread([block] { cudaFree(block); }).detach();
}
void free_in_a_thread(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, thread_ok, block); }

static void drain(void *stream) { cudaStreamSynchronize(static_cast<cudaStream_t>(stream)); }
static void thread_of_a_function_ok(void *stream) {
  std::thread waiting(drain, stream);
  waiting.detach();
}
void drain_in_a_thread(cudaStream_t stream) { cudaLaunchHostFunc(stream, thread_of_a_function_ok, stream); }

static std::future<void> last;
static void async_ok(void *block) {
  last = std::async(std::launch::async, [block] { cudaFree(block); });
}
void free_in_a_task(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, async_ok, block); }

class Worker {
public:
  void post(std::function<void()> job) {
    {
      std::lock_guard<std::mutex> lock(mutex);
      jobs.push_back(std::move(job));
    }
    posted.notify_one();
  }
  void run() {
    for (;;) {
      std::unique_lock<std::mutex> lock(mutex);
      posted.wait(lock, [this] { return !jobs.empty(); });
      std::function<void()> job = std::move(jobs.front());
      jobs.pop_front();
      lock.unlock();
      job();
    }
  }

private:
  std::mutex mutex;
  std::condition_variable posted;
  std::deque<std::function<void()>> jobs;
};
static Worker &worker = *new Worker;
static void posts_ok(void *block) {
  worker.post([block] { cudaFree(block); });
}
void free_in_the_worker(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, posts_ok, block); }

// A list that somebody else empties.
static std::mutex mutex;
static std::vector<void *> garbage;
static void listed_ok(void *block) {
  std::lock_guard<std::mutex> lock(mutex);
  garbage.push_back(block);
}
void collect() {
  std::lock_guard<std::mutex> lock(mutex);
  for (void *block : garbage)
    cudaFree(block);
  garbage.clear();
}
void free_with_the_garbage(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, listed_ok, block); }

// The owner moves to somebody who ends it elsewhere.
struct Request {
  std::unique_ptr<Buffer> input;
};
static std::vector<std::unique_ptr<Buffer>> retired;
static void handed_on_ok(void *request) { retired.push_back(std::move(static_cast<Request *>(request)->input)); }
void retire(Request &request, cudaStream_t stream) { cudaLaunchHostFunc(stream, handed_on_ok, &request); }

// ---- not a callback ----------------------------------------------------------

static void called_ok(void *block) { cudaFree(block); }
void calls_it(void *block, cudaStream_t stream) {
  cudaLaunchHostFunc(stream, free_ok, nullptr);
  cudaStreamSynchronize(stream);
  called_ok(block);
}
