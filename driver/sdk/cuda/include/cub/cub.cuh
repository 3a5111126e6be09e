// CUB: device-wide algorithms in the two-call form (a null d_temp_storage only asks for the size), block and warp
// collectives, iterators, and the caching allocator.
// Facts: CCCL documentation, "CUB" (names, parameter names).
#pragma once
#include "../../../device/elsewhere.h"
#include "../cuda_runtime.h"
#include <iterator>
#if GPU_TIDY_SDK_OFFLOAD
#define CUB_VERSION 200700
#define CUB_NAMESPACE_BEGIN namespace cub {
#define CUB_NAMESPACE_END }
#define CUB_RUNTIME_FUNCTION __host__ __device__
#define CUB_PTX_WARP_THREADS 32
#define CUB_PTX_LOG_WARP_THREADS 5
#define CUB_MIN(a, b) ((a) < (b) ? (a) : (b))
#define CUB_MAX(a, b) ((a) > (b) ? (a) : (b))
#define CubDebug(e) (e)
#define CubDebugExit(e) (e)
namespace cub {
template <class Key, class Value> struct KeyValuePair { using Key_ = Key; Key key; Value value; };
struct NullType {};
template <class T> struct DoubleBuffer {
  T *d_buffers[2];
  int selector;
  __host__ __device__ DoubleBuffer();
  __host__ __device__ DoubleBuffer(T *d_current, T *d_alternate);
  __host__ __device__ T *Current() { return d_buffers[selector]; }
  __host__ __device__ T *Alternate() { return d_buffers[selector ^ 1]; }
};
#define OPERATOR(Name, R) struct Name { template <class T> __host__ __device__ R operator()(const T &a, const T &b) const; };
OPERATOR(Sum, T) OPERATOR(Max, T) OPERATOR(Min, T) OPERATOR(Equality, bool) OPERATOR(Inequality, bool)
OPERATOR(ArgMax, T) OPERATOR(ArgMin, T) OPERATOR(Difference, T)
#undef OPERATOR

#define STATIC CUB_RUNTIME_FUNCTION static cudaError_t
#define TEMP void *d_temp_storage, size_t &temp_storage_bytes
#define STREAM cudaStream_t stream = 0
struct DeviceReduce {
  template <class In, class Out, class Op, class T> STATIC Reduce(TEMP, In d_in, Out d_out, int num_items, Op reduction_op, T init, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
#define REDUCTION(Name) template <class In, class Out> STATIC Name(TEMP, In d_in, Out d_out, int num_items, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  REDUCTION(Sum) REDUCTION(Min) REDUCTION(Max) REDUCTION(ArgMin) REDUCTION(ArgMax)
#undef REDUCTION
  template <class Keys, class Unique, class Values, class Aggregates, class Runs, class Op>
  STATIC ReduceByKey(TEMP, Keys d_keys_in, Unique d_unique_out, Values d_values_in, Aggregates d_aggregates_out,
                     Runs d_num_runs_out, Op reduction_op, int num_items, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Op, class Transform, class T>
  STATIC TransformReduce(TEMP, In d_in, Out d_out, int num_items, Op reduction_op, Transform transform_op, T init, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceSegmentedReduce {
  template <class In, class Out, class B, class E, class Op, class T> STATIC Reduce(TEMP, In d_in, Out d_out, int num_segments, B d_begin_offsets, E d_end_offsets, Op reduction_op, T initial_value, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
#define REDUCTION(Name) template <class In, class Out, class B, class E> STATIC Name(TEMP, In d_in, Out d_out, int num_segments, B d_begin_offsets, E d_end_offsets, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  REDUCTION(Sum) REDUCTION(Min) REDUCTION(Max) REDUCTION(ArgMin) REDUCTION(ArgMax)
#undef REDUCTION
};
struct DeviceScan {
  template <class In, class Out> STATIC ExclusiveSum(TEMP, In d_in, Out d_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out> STATIC InclusiveSum(TEMP, In d_in, Out d_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class It> STATIC ExclusiveSum(TEMP, It d_data, int num_items, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class It> STATIC InclusiveSum(TEMP, It d_data, int num_items, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Op, class T> STATIC ExclusiveScan(TEMP, In d_in, Out d_out, Op scan_op, T init_value, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Op> STATIC InclusiveScan(TEMP, In d_in, Out d_out, Op scan_op, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class In, class Out> STATIC ExclusiveSumByKey(TEMP, K d_keys_in, In d_values_in, Out d_values_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class In, class Out> STATIC InclusiveSumByKey(TEMP, K d_keys_in, In d_values_in, Out d_values_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceRadixSort {
#define RADIX(Name)                                                                                                    \
  template <class K, class V, class N> STATIC Name##Pairs(TEMP, const K *d_keys_in, K *d_keys_out, const V *d_values_in, V *d_values_out, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t) \
  template <class K, class V, class N> STATIC Name##Pairs(TEMP, DoubleBuffer<K> &d_keys, DoubleBuffer<V> &d_values, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
#define RADIX_KEYS(Name)                                                                                               \
  template <class K, class N> STATIC Name(TEMP, const K *d_keys_in, K *d_keys_out, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t) \
  template <class K, class N> STATIC Name(TEMP, DoubleBuffer<K> &d_keys, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  RADIX(Sort)
  RADIX_KEYS(SortKeys) RADIX_KEYS(SortKeysDescending)
  template <class K, class V, class N> STATIC SortPairsDescending(TEMP, const K *d_keys_in, K *d_keys_out, const V *d_values_in, V *d_values_out, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class V, class N> STATIC SortPairsDescending(TEMP, DoubleBuffer<K> &d_keys, DoubleBuffer<V> &d_values, N num_items, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
#undef RADIX
#undef RADIX_KEYS
};
struct DeviceSegmentedRadixSort {
  template <class K, class V, class B, class E> STATIC SortPairs(TEMP, const K *d_keys_in, K *d_keys_out, const V *d_values_in, V *d_values_out, int num_items, int num_segments, B d_begin_offsets, E d_end_offsets, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class V, class B, class E> STATIC SortPairsDescending(TEMP, const K *d_keys_in, K *d_keys_out, const V *d_values_in, V *d_values_out, int num_items, int num_segments, B d_begin_offsets, E d_end_offsets, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class B, class E> STATIC SortKeys(TEMP, const K *d_keys_in, K *d_keys_out, int num_items, int num_segments, B d_begin_offsets, E d_end_offsets, int begin_bit = 0, int end_bit = sizeof(K) * 8, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceMergeSort {
  template <class K, class V, class N, class C> STATIC SortPairs(TEMP, K d_keys, V d_items, N num_items, C compare_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class N, class C> STATIC SortKeys(TEMP, K d_keys, N num_items, C compare_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class N, class C> STATIC StableSortKeys(TEMP, K d_keys, N num_items, C compare_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceSelect {
  template <class In, class Flags, class Out, class Num> STATIC Flagged(TEMP, In d_in, Flags d_flags, Out d_out, Num d_num_selected_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Num, class Op> STATIC If(TEMP, In d_in, Out d_out, Num d_num_selected_out, int num_items, Op select_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Num> STATIC Unique(TEMP, In d_in, Out d_out, Num d_num_selected_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class K, class V, class KO, class VO, class Num> STATIC UniqueByKey(TEMP, K d_keys_in, V d_values_in, KO d_keys_out, VO d_values_out, Num d_num_selected_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DevicePartition {
  template <class In, class Flags, class Out, class Num> STATIC Flagged(TEMP, In d_in, Flags d_flags, Out d_out, Num d_num_selected_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class In, class Out, class Num, class Op> STATIC If(TEMP, In d_in, Out d_out, Num d_num_selected_out, int num_items, Op select_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceRunLengthEncode {
  template <class In, class U, class C, class Num> STATIC Encode(TEMP, In d_in, U d_unique_out, C d_counts_out, Num d_num_runs_out, int num_items, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceHistogram {
  template <class In, class C, class L, class N> STATIC HistogramEven(TEMP, In d_samples, C *d_histogram, int num_levels, L lower_level, L upper_level, N num_samples, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceFor {
  template <class N, class Op> STATIC Bulk(N shape, Op op, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class It, class Op> STATIC ForEach(It first, It last, Op op, STREAM) GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
  template <class It, class N, class Op> STATIC ForEachN(It first, N num_items, Op op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceTransform {
  template <class In, class Out, class N, class Op> STATIC Transform(In input, Out output, N num_items, Op transform_op, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceCopy {
  template <class In, class Out, class Sizes> STATIC Batched(TEMP, In input_it, Out output_it, Sizes sizes, unsigned num_ranges, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceMemcpy {
  template <class In, class Out, class Sizes> STATIC Batched(TEMP, In input_buffer_it, Out output_buffer_it, Sizes buffer_sizes, unsigned num_buffers, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
struct DeviceSpmv {
  template <class T> STATIC CsrMV(TEMP, const T *d_values, const int *d_row_offsets, const int *d_column_indices, const T *d_vector_x, T *d_vector_y, int num_rows, int num_cols, int num_nonzeros, STREAM)
      GPU_TIDY_SDK_ELSEWHERE(cudaError_t)
};
#undef STREAM
#undef TEMP
#undef STATIC

struct CachingDeviceAllocator {
  CachingDeviceAllocator(bool skip_cleanup = false, bool debug = false);
  CachingDeviceAllocator(unsigned bin_growth, unsigned min_bin = 1, unsigned max_bin = ~0u, size_t max_cached_bytes = ~size_t(0), bool skip_cleanup = false);
  cudaError_t DeviceAllocate(int device, void **d_ptr, size_t bytes, cudaStream_t active_stream = 0);
  cudaError_t DeviceAllocate(void **d_ptr, size_t bytes, cudaStream_t active_stream = 0);
  cudaError_t DeviceFree(int device, void *d_ptr);
  cudaError_t DeviceFree(void *d_ptr);
  cudaError_t FreeAllCached();
  ~CachingDeviceAllocator();
};

// Collectives of blocks and warps.
enum BlockReduceAlgorithm { BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY, BLOCK_REDUCE_RAKING, BLOCK_REDUCE_WARP_REDUCTIONS };
enum BlockScanAlgorithm { BLOCK_SCAN_RAKING, BLOCK_SCAN_RAKING_MEMOIZE, BLOCK_SCAN_WARP_SCANS };
enum BlockLoadAlgorithm { BLOCK_LOAD_DIRECT, BLOCK_LOAD_STRIPED, BLOCK_LOAD_VECTORIZE, BLOCK_LOAD_TRANSPOSE, BLOCK_LOAD_WARP_TRANSPOSE };
enum BlockStoreAlgorithm { BLOCK_STORE_DIRECT, BLOCK_STORE_STRIPED, BLOCK_STORE_VECTORIZE, BLOCK_STORE_TRANSPOSE, BLOCK_STORE_WARP_TRANSPOSE };
enum CacheLoadModifier { LOAD_DEFAULT, LOAD_CA, LOAD_CG, LOAD_CS, LOAD_CV, LOAD_LDG, LOAD_VOLATILE };
#define COLLECTIVE(Name) struct TempStorage { char bytes[16]; }; __device__ Name(); __device__ Name(TempStorage &temp_storage);
template <class T, int X, BlockReduceAlgorithm A = BLOCK_REDUCE_WARP_REDUCTIONS, int Y = 1, int Z = 1> struct BlockReduce {
  COLLECTIVE(BlockReduce)
  template <class Op> __device__ T Reduce(T input, Op reduction_op) GPU_TIDY_SDK_ELSEWHERE(T)
  template <class Op> __device__ T Reduce(T input, Op reduction_op, int num_valid) GPU_TIDY_SDK_ELSEWHERE(T)
  template <int N, class Op> __device__ T Reduce(T (&inputs)[N], Op reduction_op) GPU_TIDY_SDK_ELSEWHERE(T)
  __device__ T Sum(T input);
  __device__ T Sum(T input, int num_valid);
  template <int N> __device__ T Sum(T (&inputs)[N]) GPU_TIDY_SDK_ELSEWHERE(T)
};
template <class T, int X, BlockScanAlgorithm A = BLOCK_SCAN_RAKING, int Y = 1, int Z = 1> struct BlockScan {
  COLLECTIVE(BlockScan)
  template <class... Args> __device__ void ExclusiveSum(Args &&...args) {}
  template <class... Args> __device__ void InclusiveSum(Args &&...args) {}
  template <class... Args> __device__ void ExclusiveScan(Args &&...args) {}
  template <class... Args> __device__ void InclusiveScan(Args &&...args) {}
};
template <class T, int X, int N, class V = NullType, int Bits = 4> struct BlockRadixSort {
  COLLECTIVE(BlockRadixSort)
  template <class... Args> __device__ void Sort(Args &&...args) {}
  template <class... Args> __device__ void SortDescending(Args &&...args) {}
  template <class... Args> __device__ void SortBlockedToStriped(Args &&...args) {}
};
template <class T, int X, int N, BlockLoadAlgorithm A = BLOCK_LOAD_DIRECT> struct BlockLoad {
  COLLECTIVE(BlockLoad)
  template <class... Args> __device__ void Load(Args &&...args) {}
};
template <class T, int X, int N, BlockStoreAlgorithm A = BLOCK_STORE_DIRECT> struct BlockStore {
  COLLECTIVE(BlockStore)
  template <class... Args> __device__ void Store(Args &&...args) {}
};
template <class T, int Threads = 32> struct WarpReduce {
  COLLECTIVE(WarpReduce)
  __device__ T Sum(T input);
  __device__ T Sum(T input, int valid_items);
  template <class Op> __device__ T Reduce(T input, Op reduction_op) GPU_TIDY_SDK_ELSEWHERE(T)
  template <class Op> __device__ T Reduce(T input, Op reduction_op, int valid_items) GPU_TIDY_SDK_ELSEWHERE(T)
};
template <class T, int Threads = 32> struct WarpScan {
  COLLECTIVE(WarpScan)
  template <class... Args> __device__ void ExclusiveSum(Args &&...args) {}
  template <class... Args> __device__ void InclusiveSum(Args &&...args) {}
  template <class... Args> __device__ void InclusiveScan(Args &&...args) {}
};
#undef COLLECTIVE
__device__ unsigned LaneId();
__device__ unsigned WarpId();
template <CacheLoadModifier M, class It> __device__ typename std::iterator_traits<It>::value_type ThreadLoad(It it)
    GPU_TIDY_SDK_ELSEWHERE(typename std::iterator_traits<It>::value_type)

#define ITERATOR(Name, T)                                                                                              \
  using value_type = T; using reference = T; using pointer = T *; using difference_type = std::ptrdiff_t;              \
  using iterator_category = std::random_access_iterator_tag;                                                           \
  __host__ __device__ T operator*() const; __host__ __device__ T operator[](difference_type n) const;                  \
  __host__ __device__ Name operator+(difference_type n) const; __host__ __device__ Name &operator++();                 \
  __host__ __device__ Name &operator+=(difference_type n); __host__ __device__ bool operator!=(const Name &o) const;
template <class V, class Op, class It> class TransformInputIterator {
public:
  ITERATOR(TransformInputIterator, V)
  __host__ __device__ TransformInputIterator(It input_itr, Op conversion_op);
};
template <class T> class CountingInputIterator { public: ITERATOR(CountingInputIterator, T) __host__ __device__ CountingInputIterator(const T &val); };
template <class T> class ConstantInputIterator { public: ITERATOR(ConstantInputIterator, T) __host__ __device__ ConstantInputIterator(T val); };
template <CacheLoadModifier M, class T> class CacheModifiedInputIterator { public: ITERATOR(CacheModifiedInputIterator, T) __host__ __device__ CacheModifiedInputIterator(const T *ptr); };
template <class It, class O = std::ptrdiff_t> class ArgIndexInputIterator {
  using kv = KeyValuePair<O, typename std::iterator_traits<It>::value_type>;
public:
  ITERATOR(ArgIndexInputIterator, kv)
  __host__ __device__ ArgIndexInputIterator(It itr);
};
#undef ITERATOR
} // namespace cub
#endif
