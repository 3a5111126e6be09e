// RUN: %check_gpu %s gpu-view-in-global
//
// A method makes its object's memory known to a global; the object's destructor frees the memory.
#include <cuda_runtime.h>
#include <span>

static std::span<float> active;
struct Model {
  explicit Model(size_t n) : count(n) { cudaMalloc(&weights, n * sizeof(float)); }
  Model(const Model &) = delete;
  Model &operator=(const Model &) = delete;
  ~Model() { cudaFree(weights); }
  void publish_bad() { active = {weights, count}; }
  float *weights = nullptr;
  size_t count;
};

static std::span<float> shown;
struct Careful {
  explicit Careful(size_t n) : count(n) { cudaMalloc(&weights, n * sizeof(float)); }
  Careful(const Careful &) = delete;
  Careful &operator=(const Careful &) = delete;
  ~Careful() {
    shown = {};
    cudaFree(weights);
  }
  void publish_ok() { shown = {weights, count}; }
  float *weights = nullptr;
  size_t count;
};

// The destructor resets the global only if it still means this object.
static std::span<float> newest;
struct Modest {
  explicit Modest(size_t n) : count(n) { cudaMalloc(&weights, n * sizeof(float)); }
  Modest(const Modest &) = delete;
  Modest &operator=(const Modest &) = delete;
  ~Modest() {
    if (newest.data() == weights)
      newest = {};
    cudaFree(weights);
  }
  void publish_ok() { newest = {weights, count}; }
  float *weights = nullptr;
  size_t count;
};

static std::span<float> latest;
void fields_of_a_local_bad(size_t n) {
  Careful model(n);
  latest = {model.weights, n};
}
