// RUN: %check_gpu %s gpu-leaked-allocation
//
// Guards run when the scope ends: classes that hold a closure, function objects, deleters that free what they capture.
#include <cuda_runtime.h>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

__global__ void work(float *p, size_t n);

template <class F> class ScopeExit {
public:
  explicit ScopeExit(F run) : run(std::move(run)) {}
  ScopeExit(const ScopeExit &) = delete;
  ScopeExit &operator=(const ScopeExit &) = delete;
  ~ScopeExit() { run(); }

private:
  F run;
};

template <class F> struct Finally {
  F run;
  ~Finally() { run(); }
};
template <class F> Finally<F> finally(F run) { return {std::move(run)}; }

bool scope_exit_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  ScopeExit guard([&] { cudaFree(scratch); });
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

bool made_by_a_function_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  auto guard = finally([&] { cudaFree(scratch); });
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

// The guard comes first, and frees whatever is there by then.
bool guard_first_ok(size_t n, bool early) {
  float *scratch = nullptr;
  auto guard = finally([&] {
    if (scratch)
      cudaFree(scratch);
  });
  cudaMalloc(&scratch, n * sizeof(float));
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

bool guard_by_reference_ok(size_t n, bool early) {
  struct Guard {
    float *&memory;
    ~Guard() { cudaFree(memory); }
  };
  float *scratch = nullptr;
  Guard guard{scratch};
  cudaMalloc(&scratch, n * sizeof(float));
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

bool guard_by_address_ok(size_t n, bool early) {
  struct Guard {
    float **memory;
    ~Guard() { cudaFree(*memory); }
  };
  float *scratch = nullptr;
  Guard guard{&scratch};
  cudaMalloc(&scratch, n * sizeof(float));
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

void function_object_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::function<void()> clean_up = [&] { cudaFree(scratch); };
  if (!early)
    work<<<1, 64>>>(scratch, n);
  clean_up();
}

// A shared_ptr to nothing runs its deleter at the end of the scope; the deleter frees what it captures.
void deleter_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::shared_ptr<void> at_exit(nullptr, [&](void *) { cudaFree(scratch); });
  if (early)
    return;
  work<<<1, 64>>>(scratch, n);
}

void list_of_functions_ok(std::vector<std::function<void()>> &at_exit, size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  at_exit.push_back([scratch] { cudaFree(scratch); });
  if (early)
    return;
  work<<<1, 64>>>(scratch, n);
}

void called_on_each_path_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  auto clean_up = [&] { cudaFree(scratch); };
  if (early) {
    clean_up();
    return;
  }
  work<<<1, 64>>>(scratch, n);
  clean_up();
}

// The guard is for other memory.
bool other_memory_bad(size_t n, bool early) {
  float *scratch = nullptr, *sums = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  cudaMalloc(&sums, n * sizeof(float));
  ScopeExit guard([&] { cudaFree(scratch); });
  if (early)
    return false;
  work<<<1, 64>>>(sums, n);
  cudaFree(sums);
  return true;
}

// The guard does something else.
bool frees_nothing_bad(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  auto guard = finally([&] { work<<<1, 64>>>(scratch, n); });
  if (early)
    return false;
  cudaFree(scratch);
  return true;
}

void deleter_that_frees_nothing_bad(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::shared_ptr<void> at_exit(nullptr, [&](void *) { work<<<1, 64>>>(scratch, n); });
  if (early)
    return;
  cudaFree(scratch);
}

// A closure that nobody calls is no guard.
bool not_called_bad(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  auto clean_up = [&] { cudaFree(scratch); };
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  clean_up();
  return true;
}
