// RUN: %check_gpu %s gpu-truncate-then-append
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cstring>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};
using Staging = std::vector<float, PinnedAllocator<float>>;

// The copy is started by one method and the buffer refilled by another.
class Loader {
public:
  void FN_send() {
    cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  }
  void FN_refill(float value) {
    batch.clear();
    batch.push_back(value);
  }

private:
  Staging batch;
  float *device = nullptr;
  cudaStream_t stream = nullptr;
};

// An iterator of the old contents.
void FN_iterator(std::vector<float> &batch, float value, float *device) {
  auto first = batch.begin();
  batch.clear();
  batch.push_back(value);
  cudaMemcpy(device, &*first, sizeof(float), cudaMemcpyHostToDevice);
}

// A buffer with a length of its own.
struct Line {
  explicit Line(size_t n) { cudaMallocHost(&bytes, n); }
  Line(const Line &) = delete;
  Line &operator=(const Line &) = delete;
  ~Line() { cudaFreeHost(bytes); }
  void append(const char *from, size_t n) {
    std::memcpy(bytes + length, from, n);
    length += n;
  }
  char *bytes = nullptr;
  size_t length = 0;
};

// A block written at an offset is taken for one behind the part that is copied, though the offset is zero again.
void FN_block_at_the_length(char *device, const char *text, size_t n, cudaStream_t stream) {
  Line line(2 * n);
  line.append(text, n);
  cudaMemcpyAsync(device, line.bytes, line.length, cudaMemcpyHostToDevice, stream);
  line.length = 0;
  line.append(text + n, n);
  cudaStreamSynchronize(stream);
}

// The length is a variable of the function; gpu-in-flight-reuse sees the write.
void FN_local_length(char *device, const char *text, size_t n, int lines, cudaStream_t stream) {
  char *line = nullptr;
  cudaMallocHost(&line, 4096);
  size_t length = 0;
  for (int i = 0; i < lines; ++i) {
    length = 0;
    for (size_t j = 0; j < n; ++j)
      line[length++] = text[i * n + j];
    cudaMemcpyAsync(device, line, length, cudaMemcpyHostToDevice, stream);
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(line);
}
