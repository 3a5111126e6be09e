// RUN: %check_gpu %s gpu-stale-registration
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cstdlib>
#include <vector>

// A container that ends while its storage is registered.
void FN_local_vector(float *device, size_t n) {
  std::vector<float> host(n);
  cudaHostRegister(host.data(), n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host.data(), n * sizeof(float), cudaMemcpyHostToDevice);
}

// A container that moves its storage when it grows.
void FN_grown(float *device, size_t n) {
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
class FN_Member {
public:
  explicit FN_Member(size_t n) : host(n) { cudaHostRegister(host.data(), n, cudaHostRegisterDefault); }

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

// The registration is in a function of its own.
static void pin(void *memory, size_t n) { cudaHostRegister(memory, n, cudaHostRegisterDefault); }
void FN_through_a_function(size_t n) {
  void *host = malloc(n);
  pin(host, n);
  free(host);
}

// An array of the function.
void FN_array() {
  float host[1024];
  cudaHostRegister(host, sizeof host, cudaHostRegisterDefault);
}

// The class frees what it registered.
class FN_FreedMember {
public:
  explicit FN_FreedMember(size_t n) : host(malloc(n)) { cudaHostRegister(host, n, cudaHostRegisterDefault); }
  FN_FreedMember(const FN_FreedMember &) = delete;
  FN_FreedMember &operator=(const FN_FreedMember &) = delete;
  ~FN_FreedMember() { free(host); }

private:
  void *host;
};

// The registration failed, so there is none.
bool FP_registration_failed(size_t n) {
  void *host = malloc(n);
  if (cudaHostRegister(host, n, cudaHostRegisterDefault) != cudaSuccess) {
    free(host);
    return false;
  }
  cudaHostUnregister(host);
  free(host);
  return true;
}

// Unregistered by a function that is called, or by the destructor of a guard.
static void unpin(void *memory) { cudaHostUnregister(memory); }
void FP_unregistered_by_a_function(float *device, size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  unpin(host);
  free(host);
}
struct Registration {
  void *memory;
  ~Registration() { cudaHostUnregister(memory); }
};
void FP_unregistered_by_a_guard(float *device, size_t n) {
  void *host = malloc(n);
  {
    cudaHostRegister(host, n, cudaHostRegisterDefault);
    Registration guard{host};
    cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  }
  free(host);
}

class Owner_ok {
public:
  explicit Owner_ok(size_t n) : host(new char[n]) { cudaHostRegister(host, n, cudaHostRegisterDefault); }
  Owner_ok(const Owner_ok &) = delete;
  Owner_ok &operator=(const Owner_ok &) = delete;
  ~Owner_ok() {
    cudaHostUnregister(host);
    delete[] host;
  }

private:
  char *host;
};
