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

// Somebody else made the buffer: its class says of what kind its memory is.
void length_of_a_parameter_bad(char *device, Line &line, cudaStream_t stream) {
  cudaMemcpyAsync(device, line.bytes, line.length, cudaMemcpyHostToDevice, stream);
  line.length = 0;
  line.add('x');
}
void waited_for_a_parameter_ok(char *device, Line &line, cudaStream_t stream) {
  cudaMemcpyAsync(device, line.bytes, line.length, cudaMemcpyHostToDevice, stream);
  cudaStreamSynchronize(stream);
  line.length = 0;
  line.add('x');
}
void appended_to_a_parameter_ok(char *device, Line &line, cudaStream_t stream) {
  cudaMemcpyAsync(device, line.bytes, line.length, cudaMemcpyHostToDevice, stream);
  line.add('x');
}

// C: a struct, and functions that make and use it.
typedef struct record {
  char *text;
  size_t used;
  cudaStream_t stream;
} record;
void record_init(record *of, size_t capacity) {
  cudaMallocHost((void **)&of->text, capacity);
  of->used = 0;
}
void record_put(record *of, char c) { of->text[of->used++] = c; }
void record_flush_bad(record *of, char *device, char first) {
  cudaMemcpyAsync(device, of->text, of->used, cudaMemcpyHostToDevice, of->stream);
  of->used = 0;
  record_put(of, first);
}
void record_flush_ok(record *of, char *device, char first) {
  cudaMemcpyAsync(device, of->text, of->used, cudaMemcpyHostToDevice, of->stream);
  cudaStreamSynchronize(of->stream);
  of->used = 0;
  record_put(of, first);
}

template <class T> class Writer {
public:
  explicit Writer(size_t capacity) { cudaMallocHost(&items, capacity * sizeof(T)); }
  Writer(const Writer &) = delete;
  Writer &operator=(const Writer &) = delete;
  ~Writer() { cudaFreeHost(items); }
  void put(T item) { items[used++] = item; }
  void flush_bad(T *device, T first, cudaStream_t stream) {
    cudaMemcpyAsync(device, items, used * sizeof(T), cudaMemcpyHostToDevice, stream);
    used = 0;
    put(first);
  }
  void flush_ok(T *device, T first, cudaStream_t stream) {
    cudaMemcpyAsync(device, items, used * sizeof(T), cudaMemcpyHostToDevice, stream);
    cudaStreamSynchronize(stream);
    used = 0;
    put(first);
  }

private:
  T *items = nullptr;
  size_t used = 0;
};
template class Writer<int>;
