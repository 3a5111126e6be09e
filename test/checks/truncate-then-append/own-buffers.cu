// RUN: %check_gpu %s gpu-truncate-then-append
//
// A buffer class with a length of its own.
#include <cuda_runtime.h>
#include <cstring>

class Staging {
public:
  explicit Staging(size_t n) { cudaMallocHost(&bytes, n); }
  Staging(const Staging &) = delete;
  Staging &operator=(const Staging &) = delete;
  ~Staging() { cudaFreeHost(bytes); }
  void reset_length() { length = 0; }
  void append(const char *from, size_t n) {
    std::memcpy(bytes + length, from, n);
    length += n;
  }
  void append(char c) { bytes[length++] = c; }
  char *data() { return bytes; }
  size_t size() const { return length; }

private:
  char *bytes = nullptr;
  size_t length = 0;
};

void length_reset_bad(char *device, const char *text, size_t n, cudaStream_t stream) {
  Staging line(2 * n);
  line.append(text, n);
  cudaMemcpyAsync(device, line.data(), line.size(), cudaMemcpyHostToDevice, stream);
  line.reset_length();
  line.append('x');
  cudaStreamSynchronize(stream);
}

void waited_ok(char *device, const char *text, size_t n, cudaStream_t stream) {
  Staging line(2 * n);
  line.append(text, n);
  cudaMemcpyAsync(device, line.data(), line.size(), cudaMemcpyHostToDevice, stream);
  cudaStreamSynchronize(stream);
  line.reset_length();
  line.append(text + n, n);
}

void appended_behind_ok(char *device, const char *text, size_t n, cudaStream_t stream) {
  Staging line(2 * n);
  line.append(text, n);
  cudaMemcpyAsync(device, line.data(), line.size(), cudaMemcpyHostToDevice, stream);
  line.append(text + n, n);
  cudaStreamSynchronize(stream);
}

struct Line {
  explicit Line(size_t n) { cudaMallocHost(&bytes, n); }
  Line(const Line &) = delete;
  Line &operator=(const Line &) = delete;
  ~Line() { cudaFreeHost(bytes); }
  void add(char c) { bytes[length++] = c; }
  char *bytes = nullptr;
  size_t length = 0;
};
void element_by_element_bad(char *device, cudaStream_t stream) {
  Line line(80);
  line.add('x');
  cudaMemcpyAsync(device, line.bytes, line.length, cudaMemcpyHostToDevice, stream);
  line.length = 0;
  line.add('y');
  cudaStreamSynchronize(stream);
}
