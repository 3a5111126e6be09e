// RUN: %check_gpu %s gpu-view-in-callback-map
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <functional>
#include <map>
#include <queue>
#include <span>

// The entry is overwritten with an empty view, by a method.
static std::map<int, std::span<float>> published;
void FP_overwritten_by_a_method(int layer, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[layer] = {activation, n};
  published.insert_or_assign(layer, std::span<float>());
  cudaFree(activation);
}

// The entry is made by one function, the memory freed by another that doesn't know of the map.
static float *scratch = nullptr;
static std::map<int, std::span<float>> by_layer;
void FN_begin(size_t n) {
  cudaMalloc(&scratch, n * sizeof(float));
  by_layer[0] = {scratch, n};
}
void FN_finish() {
  cudaFree(scratch);
  scratch = nullptr;
}

// Another entry is overwritten.
void FN_another_entry(size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[1] = {activation, n};
  published[2] = {};
  cudaFree(activation);
}

// Erased under another key than the one that it was put under.
void FN_another_key(size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[1] = {activation, n};
  published.erase(2);
  cudaFree(activation);
}

// The queue is emptied, one by one, before the memory ends.
__global__ void work(float *p, size_t n);
struct Queue {
  void put(std::function<void()> task) { tasks.push(std::move(task)); }
  void run_all() {
    while (!tasks.empty()) {
      tasks.front()();
      tasks.pop();
    }
  }
  std::queue<std::function<void()>> tasks;
};
void FP_emptied_in_a_loop(Queue &queue, size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  queue.put([scratch, n] { work<<<1, 64>>>(scratch, n); });
  queue.run_all();
  cudaFree(scratch);
}
