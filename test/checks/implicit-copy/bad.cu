// RUN: %check_gpu %s gpu-implicit-copy
//
// An owner is passed, captured, returned or iterated by value, or a host loop touches a device vector's elements.
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

__global__ void forward(const float *weights, size_t n);

using Floats = thrust::device_vector<float>;

// ---- passed ------------------------------------------------------------------

static size_t length(Floats values) { return values.size(); }
size_t passed_bad(const Floats &values) { return length(values); }

void publish(Floats values);
void body_not_visible_bad(const Floats &values) { publish(values); }

template <class Vector> double mean_size(Vector values, int parts) { return double(values.size()) / parts; }
double template_bad(const thrust::device_vector<int> &values) { return mean_size(values, 4); }

size_t lambda_bad(const Floats &values) {
  auto size = [](auto each) { return each.size(); };
  return size(values);
}

struct Layer {
  virtual ~Layer() = default;
  virtual void apply(Floats input) = 0;
  size_t operator()(Floats input) const { return input.size(); }
};
void virtual_function_bad(Layer &layer, const Floats &values) { layer.apply(values); }
size_t call_operator_bad(const Layer &layer, const Floats &values) { return layer(values); }
size_t function_object_bad(const std::function<size_t(Floats)> &size, const Floats &values) { return size(values); }
static bool is_empty(Floats values) { return values.empty(); }
bool either_bad(bool first, const Floats &a, const Floats &b) { return is_empty(first ? a : b); }

static size_t how_many(std::vector<Floats> layers) { return layers.size(); }
size_t container_of_owners_bad(const std::vector<Floats> &layers) { return how_many(layers); }

// The parameter is a sink, but the function copies it once more.
class Cache {
public:
  void put(Floats values) { latest = values; }

private:
  Floats latest;
};
void sink_that_copies_bad(Cache &cache, const Floats &values) { cache.put(values); }

class Embedding_bad {
public:
  explicit Embedding_bad(Floats weights) : weights(weights) {}

private:
  Floats weights;
};

// ---- an owner of one's own ---------------------------------------------------

template <class T> class Grid {
public:
  Grid(size_t width, size_t height) : width(width), height(height) { cudaMalloc(&cells, bytes()); }
  Grid(const Grid &other) : Grid(other.width, other.height) {
    cudaMemcpy(cells, other.cells, bytes(), cudaMemcpyDeviceToDevice);
  }
  Grid(Grid &&other) noexcept : cells(std::exchange(other.cells, nullptr)), width(other.width), height(other.height) {}
  Grid &operator=(const Grid &) = delete;
  ~Grid() { cudaFree(cells); }
  size_t bytes() const { return width * height * sizeof(T); }

private:
  T *cells = nullptr;
  size_t width, height;
};
static size_t cost(Grid<double> grid) { return grid.bytes(); }
size_t own_class_bad(const Grid<double> &grid) { return cost(grid); }

// The copy allocates through a function of the class, in the order of a stream.
class Series {
public:
  Series(size_t n, cudaStream_t stream) : stream(stream) { reserve(n); }
  Series(const Series &other) : stream(other.stream) {
    reserve(other.n);
    cudaMemcpyAsync(samples, other.samples, n * sizeof(float), cudaMemcpyDeviceToDevice, stream);
  }
  Series &operator=(const Series &) = delete;
  ~Series() { cudaFreeAsync(samples, stream); }

private:
  void reserve(size_t count) {
    n = count;
    cudaMallocAsync(&samples, n * sizeof(float), stream);
  }
  cudaStream_t stream;
  float *samples = nullptr;
  size_t n = 0;
};
struct Recording : Series {
  using Series::Series;
};
struct Track {
  Recording left, right;
  int number;
};
static int number_of(Track track) { return track.number; }
int member_of_a_member_bad(const Track &track) { return number_of(track); }

// A derived object becomes a copy of its base.
static size_t samples(Series series) { return sizeof(series); }
size_t sliced_bad(const Recording &recording) { return samples(recording); }

// ---- captured ----------------------------------------------------------------

void captured_bad(const Floats &values) {
  auto show = [values] { printf("%zu\n", values.size()); };
  show();
}
void captured_by_default_bad(std::vector<std::function<size_t()>> &later, Floats &values) {
  later.push_back([=] { return values.size(); });
}
class Classifier {
public:
  auto object_captured_bad() const {
    return [*this] { return number; };
  }

private:
  Floats weights;
  int number = 0;
};

// ---- returned ----------------------------------------------------------------

class Model {
public:
  Floats weights_bad() const { return weights; }
  auto deduced_bad() const { return weights; }
  Floats layer_bad(const std::string &name) const { return layers.at(name); }
  Floats bias_bad() const { return *bias; }

private:
  Floats weights;
  std::map<std::string, Floats> layers;
  std::optional<Floats> bias;
};
static Floats table;
Floats of_a_global_bad() { return table; }
Floats of_a_static_bad() {
  static Floats sines(256);
  return sines;
}
Floats same_bad(const Floats &values) { return values; }
// A member of a local is copied, where it could be moved.
struct Result {
  Floats values, residual;
};
Result solve(size_t n);
Floats member_of_a_local_bad(size_t n) {
  Result result = solve(n);
  return result.values;
}

// ---- iterated ----------------------------------------------------------------

void each_layer_bad(const std::vector<Floats> &layers) {
  for (auto layer : layers)
    forward<<<1, 256>>>(thrust::raw_pointer_cast(layer.data()), layer.size());
}
void each_entry_bad(const std::map<int, Floats> &layers) {
  for (auto [number, weights] : layers)
    printf("%d: %zu\n", number, weights.size());
}
void array_bad(const Floats (&layers)[3]) {
  for (Floats layer : layers)
    forward<<<1, 256>>>(thrust::raw_pointer_cast(layer.data()), layer.size());
}

// ---- element by element ------------------------------------------------------

float sum_bad(const Floats &values) {
  float sum = 0;
  for (size_t i = 0; i < values.size(); ++i)
    sum += values[i];
  return sum;
}
void ramp_bad(Floats &values) {
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = float(i);
}
float range_for_bad(const Floats &values) {
  float sum = 0;
  for (float each : values)
    sum += each;
  return sum;
}
float iterators_bad(const Floats &values) {
  float sum = 0;
  for (auto it = values.begin(); it != values.end(); ++it)
    sum += *it;
  return sum;
}
void move_down_bad(Floats &to, const Floats &from) {
  for (size_t i = 1; i < from.size(); ++i)
    to[i - 1] = from[i];
}
float pointer_bad(thrust::device_ptr<const float> values, int n) {
  float sum = 0;
  while (n-- > 0)
    sum += values[n];
  return sum;
}
int positive_bad(const Floats &values) {
  int count = 0;
  size_t i = 0;
  do
    if (values[i] > 0)
      ++count;
  while (++i < values.size());
  return count;
}
void print_bad(const Floats &image, int width, int height) {
  for (int y = 0; y < height; ++y, puts(""))
    for (int x = 0; x < width; ++x)
      printf(" %g", static_cast<float>(image[y * width + x]));
}
