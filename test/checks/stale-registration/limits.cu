// RUN: %check_gpu %s gpu-stale-registration
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cstdlib>
#include <functional>
#include <vector>

// A container that ends while its storage is registered.
void local_vector_bad(float *device, size_t n) {
  std::vector<float> host(n);
  cudaHostRegister(host.data(), n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host.data(), n * sizeof(float), cudaMemcpyHostToDevice);
}

// A container that moves its storage when it grows.
void grown_bad(float *device, size_t n) {
  std::vector<float> host(n);
  cudaHostRegister(host.data(), n * sizeof(float), cudaHostRegisterDefault);
  host.resize(4 * n);
  cudaMemcpy(device, host.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaHostUnregister(host.data());
}

// Registered twice.
void FN_twice(float *host, size_t n) {
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaHostUnregister(host);
}

// Unregistered through another pointer.
void FN_other_pointer(char *host, size_t n) {
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaHostUnregister(host + 64);
}

// A member that its class never unregisters.
class Member_bad {
public:
  explicit Member_bad(size_t n) : host(n) { cudaHostRegister(host.data(), n, cudaHostRegisterDefault); }

private:
  std::vector<char> host;
};

// The device pointer is used after the unregistration.
__global__ void work(float *p);
void FN_device_pointer(float *host, size_t n) {
  float *device = nullptr;
  cudaHostRegister(host, n, cudaHostRegisterMapped);
  cudaHostGetDevicePointer(&device, host, 0);
  cudaHostUnregister(host);
  work<<<1, 1>>>(device);
}

// Registered by the function that allocates.
static void *pinned(size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  return host;
}
void registered_by_the_allocator_bad(size_t n) {
  void *host = pinned(n);
  free(host);
}

// Any memory that is unregistered counts for the one at hand.
void other_memory_bad(size_t n) {
  void *first = malloc(n), *second = malloc(n);
  cudaHostRegister(first, n, cudaHostRegisterDefault);
  cudaHostRegister(second, n, cudaHostRegisterDefault);
  cudaHostUnregister(first);
  free(first);
  free(second);
}

// An array of the function.
void array_bad() {
  float host[1024];
  cudaHostRegister(host, sizeof host, cudaHostRegisterDefault);
}

// The class frees what it registered.
class FreedMember_bad {
public:
  explicit FreedMember_bad(size_t n) : host(malloc(n)) { cudaHostRegister(host, n, cudaHostRegisterDefault); }
  FreedMember_bad(const FreedMember_bad &) = delete;
  FreedMember_bad &operator=(const FreedMember_bad &) = delete;
  ~FreedMember_bad() { free(host); }

private:
  void *host;
};

// The functions for a struct forget it.
struct Batch {
  void *host;
};
void create_ok(Batch &batch, size_t n) {
  batch.host = malloc(n);
  cudaHostRegister(batch.host, n, cudaHostRegisterDefault);
}
void destroy_bad(Batch &batch) { free(batch.host); }

// The registration failed in a function that is called, or whether it did is kept in a variable.
static bool try_to_pin(void *memory, size_t n) {
  return cudaHostRegister(memory, n, cudaHostRegisterDefault) == cudaSuccess;
}
bool failed_in_a_function_ok(size_t n) {
  void *host = malloc(n);
  if (!try_to_pin(host, n)) {
    free(host);
    return false;
  }
  cudaHostUnregister(host);
  free(host);
  return true;
}
void flag_ok(float *device, size_t n) {
  void *host = malloc(n);
  bool pinned = cudaHostRegister(host, n, cudaHostRegisterDefault) == cudaSuccess;
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  if (pinned)
    cudaHostUnregister(host);
  free(host);
}

// A function that is called unregisters, then frees.
static void release(void *memory) {
  cudaHostUnregister(memory);
  free(memory);
}
void released_by_a_function_ok(float *device, size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  release(host);
}

// A guard unregisters and frees, or runs a closure that unregisters.
void freed_by_a_guard_ok(float *device, size_t n) {
  struct Guard {
    void *memory;
    ~Guard() {
      cudaHostUnregister(memory);
      free(memory);
    }
  };
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  Guard guard{host};
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
}
struct AtExit {
  std::function<void()> run;
  ~AtExit() { run(); }
};
void FP_unregistered_by_a_closure(float *device, size_t n) {
  void *host = malloc(n);
  {
    cudaHostRegister(host, n, cudaHostRegisterDefault);
    AtExit guard{[&] { cudaHostUnregister(host); }};
    cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  }
  free(host);
}
