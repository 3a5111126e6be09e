// RUN: %check_gpu %s gpu-stale-registration
//
// Registered, unregistered or freed by a function that is called, by a guard, or not at all because it failed.
#include <cuda_runtime.h>
#include <cstdlib>
#include <memory>

static void pin(void *memory, size_t n) { cudaHostRegister(memory, n, cudaHostRegisterDefault); }
static void unpin(void *memory) { cudaHostUnregister(memory); }
static void drop(void *memory) { free(memory); }
void nobody_knows(void *memory);

void registered_by_a_function_bad(size_t n) {
  void *host = malloc(n);
  pin(host, n);
  free(host);
}

void freed_by_a_function_bad(size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  drop(host);
}

void owner_pinned_by_a_function_bad(float *device, size_t n) {
  auto host = std::make_unique<char[]>(n);
  pin(host.get(), n);
  cudaMemcpy(device, host.get(), n, cudaMemcpyHostToDevice);
}

void other_memory_bad(size_t n) {
  void *host = malloc(n), *other = malloc(n);
  pin(host, n);
  unpin(other);
  free(host);
  free(other);
}

void both_by_functions_ok(size_t n) {
  void *host = malloc(n);
  pin(host, n);
  unpin(host);
  free(host);
}

void unregistered_by_a_function_ok(float *device, size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  unpin(host);
  free(host);
}

void unregistered_by_a_closure_ok(float *device, size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  auto unregister = [&] { cudaHostUnregister(host); };
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  unregister();
  free(host);
}

// It may well unregister.
void given_to_somebody_ok(size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  nobody_knows(host);
  free(host);
}

struct Registration {
  void *memory;
  ~Registration() { cudaHostUnregister(memory); }
};
void unregistered_by_a_guard_ok(float *device, size_t n) {
  void *host = malloc(n);
  {
    cudaHostRegister(host, n, cudaHostRegisterDefault);
    Registration guard{host};
    cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  }
  free(host);
}
void freed_under_the_guard_bad(float *device, size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  Registration guard{host};
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  free(host);
}

// The registration failed, so there is none.
bool registration_failed_ok(size_t n) {
  void *host = malloc(n);
  if (cudaHostRegister(host, n, cudaHostRegisterDefault) != cudaSuccess) {
    free(host);
    return false;
  }
  cudaHostUnregister(host);
  free(host);
  return true;
}
bool registration_worked_bad(size_t n) {
  void *host = malloc(n);
  if (cudaHostRegister(host, n, cudaHostRegisterDefault) != cudaSuccess) {
    free(host);
    return false;
  }
  free(host);
  return true;
}
bool status_in_a_variable_ok(size_t n) {
  void *host = malloc(n);
  cudaError_t status = cudaHostRegister(host, n, cudaHostRegisterDefault);
  if (status != cudaSuccess) {
    free(host);
    return false;
  }
  cudaHostUnregister(host);
  free(host);
  return true;
}
