// RUN: %check_gpu %s gpu-view-in-closure --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-view-in-closure --levels=likely -suffix=LIKELY
//
// A visible keeper is proof; a name alone is a convention.
#include <cuda_runtime.h>
#include <functional>

__global__ void fill(float *p, size_t n);

struct Seen {
  void submit(std::function<void()> task) { last = std::move(task); }
  std::function<void()> last;
};
struct Unseen {
  void submit(std::function<void()> task);
};

void the_body_keeps(Seen &queue, size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:{{[0-9]+}}: warning: closure keeps a view
  queue.submit([scratch, n] { fill<<<1, 32>>>(scratch, n); });
  cudaFree(scratch);
}

void the_name_says_so(Unseen &queue, size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:{{[0-9]+}}: warning: closure keeps a view
  queue.submit([scratch, n] { fill<<<1, 32>>>(scratch, n); });
  cudaFree(scratch);
}
