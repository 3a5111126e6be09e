// RUN: %check_gpu %s gpu-static-owner
#include <hip/hip_runtime.h>
#include <memory>
#include <vector>

struct Stream {
  Stream() { (void)hipStreamCreate(&handle); }
  Stream(const Stream &) = delete;
  ~Stream() { (void)hipStreamDestroy(handle); }
  hipStream_t handle = nullptr;
};
struct FreeDevice {
  void operator()(double *p) const { (void)hipFree(p); }
};

static Stream stream_bad;
static std::vector<std::unique_ptr<double, FreeDevice>> blocks_bad;
hipStream_t singleton_bad() {
  static Stream stream;
  return stream.handle;
}

static Stream &leaked_on_purpose_ok = *new Stream;
static hipStream_t handle_ok = nullptr;
static std::unique_ptr<Stream> reset_ok;
void shut_down() { reset_ok.reset(); }
