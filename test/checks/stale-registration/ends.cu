// RUN: %check_gpu %s gpu-stale-registration
//
// The host memory goes while it is page-locked.
#include <cuda_runtime.h>
#include <cstdlib>
#include <memory>
#include <sys/mman.h>
#include <vector>

void freed_bad(float *device, size_t n) {
  float *host = static_cast<float *>(malloc(n * sizeof(float)));
  cudaHostRegister(host, n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host, n * sizeof(float), cudaMemcpyHostToDevice);
  free(host);
}

void unmapped_bad(size_t n) {
  void *host = mmap(nullptr, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  munmap(host, n);
}

void local_owner_bad(float *device, size_t n) {
  auto host = std::make_unique<float[]>(n);
  cudaHostRegister(host.get(), n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host.get(), n * sizeof(float), cudaMemcpyHostToDevice);
}

void reallocated_bad(size_t n) {
  void *host = malloc(n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  host = realloc(host, 2 * n);
  cudaHostUnregister(host);
  free(host);
}

void page_aligned_bad(size_t n) {
  void *host = aligned_alloc(4096, n);
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  free(host);
}

bool one_exit_bad(float *device, size_t n, bool wanted) {
  float *host = new float[n];
  cudaHostRegister(host, n * sizeof(float), cudaHostRegisterDefault);
  if (!wanted) {
    delete[] host;
    return false;
  }
  cudaMemcpy(device, host, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaHostUnregister(host);
  delete[] host;
  return true;
}

void unregistered_ok(float *device, size_t n) {
  float *host = static_cast<float *>(malloc(n * sizeof(float)));
  cudaHostRegister(host, n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaHostUnregister(host);
  free(host);
}

void vector_unregistered_ok(float *device, size_t n) {
  std::vector<float> host(n);
  cudaHostRegister(host.data(), n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpy(device, host.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaHostUnregister(host.data());
}

void static_storage_ok(float *device) {
  static float host[1024];
  cudaHostRegister(host, sizeof host, cudaHostRegisterDefault);
  cudaMemcpy(device, host, sizeof host, cudaMemcpyHostToDevice);
}

void callers_memory_ok(float *host, size_t n) { cudaHostRegister(host, n * sizeof(float), cudaHostRegisterDefault); }

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
