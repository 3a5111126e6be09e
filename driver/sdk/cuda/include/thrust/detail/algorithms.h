// Thrust's algorithms, each with and without an execution policy. Declarations: the models say what each reads,
// writes and waits for.
// Facts: CCCL documentation, "Thrust: Algorithms" (names, parameter names, results).
#pragma once
#include "iterators.h"
#include "policies.h"

namespace thrust {
#define P(...) __VA_ARGS__
#define VALUE(I) typename std::iterator_traits<I>::value_type
#define COUNT(I) typename std::iterator_traits<I>::difference_type
#define ALGORITHM(Parameters, Result, Name, ...)                                                                       \
  template <P Parameters> __host__ __device__ Result Name(__VA_ARGS__) GPU_TIDY_SDK_ELSEWHERE(Result)                  \
  template <class DerivedPolicy, P Parameters>                                                                         \
  __host__ __device__ Result Name(const thrust::detail::execution_policy_base<DerivedPolicy> &exec, __VA_ARGS__)          \
      GPU_TIDY_SDK_ELSEWHERE(Result)
#define A1 (class I)
#define A2 (class I, class J)
#define A3 (class I, class J, class K)
#define A4 (class I, class J, class K, class L)
#define A5 (class I, class J, class K, class L, class M)
#define A6 (class I, class J, class K, class L, class M, class N)
#define A7 (class I, class J, class K, class L, class M, class N, class O)

// Copying and filling.
ALGORITHM(A2, J, copy, I first, I last, J result)
ALGORITHM((class I, class Size, class J), J, copy_n, I first, Size n, J result)
ALGORITHM(A3, J, copy_if, I first, I last, J result, K pred)
ALGORITHM(A4, K, copy_if, I first, I last, J stencil, K result, L pred)
ALGORITHM(A2, J, swap_ranges, I first1, I last1, J first2)
ALGORITHM(A2, J, uninitialized_copy, I first, I last, J result)
ALGORITHM((class I, class Size, class J), J, uninitialized_copy_n, I first, Size n, J result)
ALGORITHM((class I, class T), void, fill, I first, I last, const T &value)
ALGORITHM((class I, class Size, class T), I, fill_n, I first, Size n, const T &value)
ALGORITHM((class I, class T), void, uninitialized_fill, I first, I last, const T &x)
ALGORITHM((class I, class Size, class T), I, uninitialized_fill_n, I first, Size n, const T &x)
ALGORITHM(A2, void, generate, I first, I last, J gen)
ALGORITHM((class I, class Size, class F), I, generate_n, I first, Size n, F gen)
ALGORITHM(A1, void, sequence, I first, I last)
ALGORITHM((class I, class T), void, sequence, I first, I last, T init)
ALGORITHM((class I, class T), void, sequence, I first, I last, T init, T step)
ALGORITHM(A2, void, tabulate, I first, I last, J unary_op)
ALGORITHM(A3, K, gather, I map_first, I map_last, J input_first, K result)
ALGORITHM(A4, L, gather_if, I map_first, I map_last, J stencil, K input_first, L result)
ALGORITHM(A5, L, gather_if, I map_first, I map_last, J stencil, K input_first, L result, M pred)
ALGORITHM(A3, void, scatter, I first, I last, J map, K result)
ALGORITHM(A4, void, scatter_if, I first, I last, J map, K stencil, L output)
ALGORITHM(A5, void, scatter_if, I first, I last, J map, K stencil, L output, M pred)

// Element by element.
ALGORITHM((class I, class F), I, for_each, I first, I last, F f)
ALGORITHM((class I, class Size, class F), I, for_each_n, I first, Size n, F f)
ALGORITHM(A3, J, transform, I first, I last, J result, K op)
ALGORITHM(A4, K, transform, I first1, I last1, J first2, K result, L op)
ALGORITHM(A4, J, transform_if, I first, I last, J result, K op, L pred)
ALGORITHM(A5, K, transform_if, I first, I last, J stencil, K result, L op, M pred)
ALGORITHM(A6, L, transform_if, I first1, I last1, J first2, K stencil, L result, M binary_op, N pred)
ALGORITHM(A2, J, adjacent_difference, I first, I last, J result)
ALGORITHM(A3, J, adjacent_difference, I first, I last, J result, K binary_op)
ALGORITHM((class I, class T), void, replace, I first, I last, const T &old_value, const T &new_value)
ALGORITHM((class I, class F, class T), void, replace_if, I first, I last, F pred, const T &new_value)
ALGORITHM((class I, class S, class F, class T), void, replace_if, I first, I last, S stencil, F pred, const T &new_value)
ALGORITHM((class I, class J, class T), J, replace_copy, I first, I last, J result, const T &old_value, const T &new_value)
ALGORITHM((class I, class J, class F, class T), J, replace_copy_if, I first, I last, J result, F pred, const T &new_value)

// Reductions, counts, searches: the result is on the host, so they wait.
ALGORITHM(A1, VALUE(I), reduce, I first, I last)
ALGORITHM((class I, class T), T, reduce, I first, I last, T init)
ALGORITHM((class I, class T, class F), T, reduce, I first, I last, T init, F binary_op)
ALGORITHM(A4, P(thrust::pair<K, L>), reduce_by_key, I keys_first, I keys_last, J values_first, K keys_output, L values_output)
ALGORITHM(A5, P(thrust::pair<K, L>), reduce_by_key, I keys_first, I keys_last, J values_first, K keys_output, L values_output, M binary_pred)
ALGORITHM(A6, P(thrust::pair<K, L>), reduce_by_key, I keys_first, I keys_last, J values_first, K keys_output, L values_output, M binary_pred, N binary_op)
ALGORITHM((class I, class F, class T, class G), T, transform_reduce, I first, I last, F unary_op, T init, G binary_op)
ALGORITHM((class I, class J, class T), T, inner_product, I first1, I last1, J first2, T init)
ALGORITHM((class I, class J, class T, class F, class G), T, inner_product, I first1, I last1, J first2, T init, F binary_op1, G binary_op2)
ALGORITHM((class I, class T), COUNT(I), count, I first, I last, const T &value)
ALGORITHM(A2, COUNT(I), count_if, I first, I last, J pred)
ALGORITHM(A1, I, max_element, I first, I last)
ALGORITHM(A2, I, max_element, I first, I last, J comp)
ALGORITHM(A1, I, min_element, I first, I last)
ALGORITHM(A2, I, min_element, I first, I last, J comp)
ALGORITHM(A1, P(thrust::pair<I, I>), minmax_element, I first, I last)
ALGORITHM(A2, P(thrust::pair<I, I>), minmax_element, I first, I last, J comp)
ALGORITHM(A2, bool, all_of, I first, I last, J pred)
ALGORITHM(A2, bool, any_of, I first, I last, J pred)
ALGORITHM(A2, bool, none_of, I first, I last, J pred)
ALGORITHM(A2, bool, equal, I first1, I last1, J first2)
ALGORITHM(A3, bool, equal, I first1, I last1, J first2, K binary_pred)
ALGORITHM(A2, P(thrust::pair<I, J>), mismatch, I first1, I last1, J first2)
ALGORITHM(A3, P(thrust::pair<I, J>), mismatch, I first1, I last1, J first2, K pred)
ALGORITHM((class I, class T), I, find, I first, I last, const T &value)
ALGORITHM(A2, I, find_if, I first, I last, J pred)
ALGORITHM(A2, I, find_if_not, I first, I last, J pred)
ALGORITHM(A1, bool, is_sorted, I first, I last)
ALGORITHM(A2, bool, is_sorted, I first, I last, J comp)
ALGORITHM(A1, I, is_sorted_until, I first, I last)
ALGORITHM(A2, bool, is_partitioned, I first, I last, J pred)

// Scans.
ALGORITHM(A2, J, inclusive_scan, I first, I last, J result)
ALGORITHM(A3, J, inclusive_scan, I first, I last, J result, K associative_operator)
ALGORITHM(A2, J, exclusive_scan, I first, I last, J result)
ALGORITHM((class I, class J, class T), J, exclusive_scan, I first, I last, J result, T init)
ALGORITHM((class I, class J, class T, class F), J, exclusive_scan, I first, I last, J result, T init, F associative_operator)
ALGORITHM(A3, K, inclusive_scan_by_key, I first1, I last1, J first2, K result)
ALGORITHM(A4, K, inclusive_scan_by_key, I first1, I last1, J first2, K result, L binary_pred)
ALGORITHM(A5, K, inclusive_scan_by_key, I first1, I last1, J first2, K result, L binary_pred, M binary_op)
ALGORITHM(A3, K, exclusive_scan_by_key, I first1, I last1, J first2, K result)
ALGORITHM((class I, class J, class K, class T), K, exclusive_scan_by_key, I first1, I last1, J first2, K result, T init)
ALGORITHM((class I, class J, class K, class T, class F), K, exclusive_scan_by_key, I first1, I last1, J first2, K result, T init, F binary_pred)
ALGORITHM((class I, class J, class K, class T, class F, class G), K, exclusive_scan_by_key, I first1, I last1, J first2, K result, T init, F binary_pred, G binary_op)
ALGORITHM((class I, class J, class F, class G), J, transform_inclusive_scan, I first, I last, J result, F unary_op, G binary_op)
ALGORITHM((class I, class J, class F, class T, class G), J, transform_exclusive_scan, I first, I last, J result, F unary_op, T init, G associative_operator)

// Reordering.
ALGORITHM(A1, void, sort, I first, I last)
ALGORITHM(A2, void, sort, I first, I last, J comp)
ALGORITHM(A1, void, stable_sort, I first, I last)
ALGORITHM(A2, void, stable_sort, I first, I last, J comp)
ALGORITHM(A2, void, sort_by_key, I keys_first, I keys_last, J values_first)
ALGORITHM(A3, void, sort_by_key, I keys_first, I keys_last, J values_first, K comp)
ALGORITHM(A2, void, stable_sort_by_key, I keys_first, I keys_last, J values_first)
ALGORITHM(A3, void, stable_sort_by_key, I keys_first, I keys_last, J values_first, K comp)
ALGORITHM(A2, I, partition, I first, I last, J pred)
ALGORITHM(A3, I, partition, I first, I last, J stencil, K pred)
ALGORITHM(A2, I, stable_partition, I first, I last, J pred)
ALGORITHM(A3, I, stable_partition, I first, I last, J stencil, K pred)
ALGORITHM(A4, P(thrust::pair<J, K>), partition_copy, I first, I last, J out_true, K out_false, L pred)
ALGORITHM(A4, P(thrust::pair<J, K>), stable_partition_copy, I first, I last, J out_true, K out_false, L pred)
ALGORITHM((class I, class T), I, remove, I first, I last, const T &value)
ALGORITHM(A2, I, remove_if, I first, I last, J pred)
ALGORITHM(A3, I, remove_if, I first, I last, J stencil, K pred)
ALGORITHM((class I, class J, class T), J, remove_copy, I first, I last, J result, const T &value)
ALGORITHM(A3, J, remove_copy_if, I first, I last, J result, K pred)
ALGORITHM(A1, I, unique, I first, I last)
ALGORITHM(A2, I, unique, I first, I last, J binary_pred)
ALGORITHM(A1, COUNT(I), unique_count, I first, I last)
ALGORITHM(A2, J, unique_copy, I first, I last, J result)
ALGORITHM(A3, J, unique_copy, I first, I last, J result, K binary_pred)
ALGORITHM(A2, P(thrust::pair<I, J>), unique_by_key, I keys_first, I keys_last, J values_first)
ALGORITHM(A3, P(thrust::pair<I, J>), unique_by_key, I keys_first, I keys_last, J values_first, K binary_pred)
ALGORITHM(A4, P(thrust::pair<K, L>), unique_by_key_copy, I keys_first, I keys_last, J values_first, K keys_result, L values_result)
ALGORITHM(A1, void, reverse, I first, I last)
ALGORITHM(A2, J, reverse_copy, I first, I last, J result)
ALGORITHM(A2, void, shuffle, I first, I last, J &&g)
ALGORITHM(A3, void, shuffle_copy, I first, I last, J result, K &&g)

// Sorted ranges.
ALGORITHM((class I, class T), I, lower_bound, I first, I last, const T &value)
ALGORITHM((class I, class J, class K), K, lower_bound, I first, I last, J values_first, J values_last, K result)
ALGORITHM((class I, class J, class K, class L), K, lower_bound, I first, I last, J values_first, J values_last, K result, L comp)
ALGORITHM((class I, class T), I, upper_bound, I first, I last, const T &value)
ALGORITHM((class I, class J, class K), K, upper_bound, I first, I last, J values_first, J values_last, K result)
ALGORITHM((class I, class J, class K, class L), K, upper_bound, I first, I last, J values_first, J values_last, K result, L comp)
ALGORITHM((class I, class T), bool, binary_search, I first, I last, const T &value)
ALGORITHM((class I, class J, class K), K, binary_search, I first, I last, J values_first, J values_last, K result)
ALGORITHM((class I, class T), P(thrust::pair<I, I>), equal_range, I first, I last, const T &value)
ALGORITHM(A3, K, merge, I first1, I last1, J first2, J last2, K result)
ALGORITHM(A4, K, merge, I first1, I last1, J first2, J last2, K result, L comp)
ALGORITHM(A6, P(thrust::pair<M, N>), merge_by_key, I keys_first1, I keys_last1, J keys_first2, J keys_last2, K values_first1, L values_first2, M keys_result, N values_result)
ALGORITHM(A7, P(thrust::pair<M, N>), merge_by_key, I keys_first1, I keys_last1, J keys_first2, J keys_last2, K values_first1, L values_first2, M keys_result, N values_result, O comp)
#define SET_OPERATION(Name)                                                                                            \
  ALGORITHM(A3, K, Name, I first1, I last1, J first2, J last2, K result)                                               \
  ALGORITHM(A4, K, Name, I first1, I last1, J first2, J last2, K result, L comp)
SET_OPERATION(set_union) SET_OPERATION(set_intersection) SET_OPERATION(set_difference)
SET_OPERATION(set_symmetric_difference)
#undef SET_OPERATION
#undef A1
#undef A2
#undef A3
#undef A4
#undef A5
#undef A6
#undef A7
#undef ALGORITHM
#undef COUNT
#undef VALUE
#undef P
} // namespace thrust
