// RUN: %check_gpu %s gpu-in-flight-reuse
#include <hip/hip_runtime.h>

double read_bad(const double *device, hipStream_t stream) {
  double *sum = nullptr;
  (void)hipHostMalloc(&sum, sizeof(double), hipHostMallocDefault);
  (void)hipMemcpyAsync(sum, device, sizeof(double), hipMemcpyDeviceToHost, stream);
  double value = *sum;
  (void)hipStreamSynchronize(stream);
  (void)hipHostFree(sum);
  return value;
}

double waited_for_ok(const double *device, hipStream_t stream) {
  double *sum = nullptr;
  (void)hipHostMalloc(&sum, sizeof(double), hipHostMallocDefault);
  (void)hipMemcpyAsync(sum, device, sizeof(double), hipMemcpyDeviceToHost, stream);
  (void)hipStreamSynchronize(stream);
  double value = *sum;
  (void)hipHostFree(sum);
  return value;
}
