// RUN: %check_gpu %s gpu-stale-registration
// A class registers the memory of a member in one function and ends or moves it in another.
#include <cuda_runtime.h>
#include <memory>
#include <stdexcept>
#include <stdlib.h>
#include <utility>
#include <vector>

class Log {
public:
  explicit Log(size_t n) : entries_(n) {
    if (cudaHostRegister(entries_.data(), n, cudaHostRegisterDefault) != cudaSuccess)
      throw std::runtime_error("not page-locked");
  }
  Log(const Log &) = delete;
  Log &operator=(const Log &) = delete;
  ~Log() { cudaHostUnregister(entries_.data()); }
  void append_bad(char entry) { entries_.push_back(entry); }
  void replace_bad(std::vector<char> entries) { entries_ = std::move(entries); }
  void overwrite_ok(size_t i, char entry) { entries_[i] = entry; }
  size_t size_ok() const { return entries_.size(); }

private:
  std::vector<char> entries_;
};

class Column {
public:
  explicit Column(size_t rows) : cells_(rows) { lock(); }
  ~Column() { unlock(); }
  void resize_ok(size_t rows) {
    unlock();
    cells_.resize(rows);
    lock();
  }

private:
  void lock() { locked_ = cudaHostRegister(cells_.data(), cells_.size(), cudaHostRegisterDefault) == cudaSuccess; }
  void unlock() {
    if (locked_)
      cudaHostUnregister(cells_.data());
    locked_ = false;
  }
  std::vector<double> cells_;
  bool locked_ = false;
};

class Staging {
public:
  bool open(size_t n) {
    memory_ = malloc(n);
    return memory_ && cudaHostRegister(memory_, n, cudaHostRegisterDefault) == cudaSuccess;
  }
  void close_bad() {
    free(memory_);
    cudaHostUnregister(memory_); // too late
    memory_ = nullptr;
  }
  void shut_ok() {
    if (!memory_)
      return;
    cudaHostUnregister(memory_);
    free(memory_);
    memory_ = nullptr;
  }

private:
  void *memory_ = nullptr;
};

class Optional {
public:
  void open_ok(size_t n, bool pin) {
    memory_ = malloc(n);
    pinned_ = pin && cudaHostRegister(memory_, n, cudaHostRegisterDefault) == cudaSuccess;
  }
  ~Optional() {
    if (pinned_)
      cudaHostUnregister(memory_);
    free(memory_);
  }

private:
  void *memory_ = nullptr;
  bool pinned_ = false;
};

// The array is freed with the object, still registered.
class Ring_bad {
public:
  explicit Ring_bad(size_t n) : data_(new float[n]) {
    cudaHostRegister(data_.get(), n * sizeof(float), cudaHostRegisterDefault); // CHECK: :[[#@LINE]]:{{.*}}'data_'
  }

private:
  std::unique_ptr<float[]> data_;
};

// The memory is the caller's, and so is its registration.
class Borrowed_ok {
public:
  Borrowed_ok(float *data, size_t n) : data_(data) {
    cudaHostRegister(data_, n * sizeof(float), cudaHostRegisterDefault);
  }

private:
  float *data_;
};

// One object, which lives as long as the program.
class Table_ok {
public:
  Table_ok() : rows_(1024) { cudaHostRegister(rows_.data(), 1024, cudaHostRegisterDefault); }

private:
  std::vector<char> rows_;
};
static Table_ok table;

void registered_in_a_loop_bad(float *device, int epochs) {
  std::vector<float> batch(256);
  for (int i = 0; i < epochs; ++i) {
    cudaHostRegister(batch.data(), 1024, cudaHostRegisterDefault);
    cudaMemcpy(device, batch.data(), 1024, cudaMemcpyHostToDevice);
  }
  cudaHostUnregister(batch.data());
}

void each_turn_ok(float *device, int epochs) {
  for (int i = 0; i < epochs; ++i) {
    std::vector<float> batch(256);
    cudaHostRegister(batch.data(), 1024, cudaHostRegisterDefault);
    cudaMemcpy(device, batch.data(), 1024, cudaMemcpyHostToDevice);
    cudaHostUnregister(batch.data());
  }
}

void reserved_ok(float *device, int n) {
  std::vector<float> values;
  values.reserve(1024);
  cudaHostRegister(values.data(), 4096, cudaHostRegisterDefault);
  for (int i = 0; i < n; ++i)
    values.push_back(1.0f);
  cudaMemcpy(device, values.data(), 4096, cudaMemcpyHostToDevice);
  cudaHostUnregister(values.data());
}

void inside_bad(size_t n) {
  char *host = static_cast<char *>(malloc(n));
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaHostUnregister(host + 64);
  free(host);
}
