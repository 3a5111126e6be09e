// cuRAND, host interface.
// Facts: cuRAND documentation (names, values, signatures); a selection.
#pragma once
#define CURAND_H_
#include "cuda_runtime_api.h"
#include "library_types.h"
#include <stddef.h>
#include <stdint.h>

#define FN extern curandStatus_t
#ifdef __cplusplus
extern "C" {
#endif
enum curandStatus { CURAND_STATUS_SUCCESS, CURAND_STATUS_VERSION_MISMATCH = 100, CURAND_STATUS_NOT_INITIALIZED,
    CURAND_STATUS_ALLOCATION_FAILED, CURAND_STATUS_TYPE_ERROR, CURAND_STATUS_OUT_OF_RANGE,
    CURAND_STATUS_LENGTH_NOT_MULTIPLE, CURAND_STATUS_DOUBLE_PRECISION_REQUIRED, CURAND_STATUS_LAUNCH_FAILURE = 201,
    CURAND_STATUS_PREEXISTING_FAILURE, CURAND_STATUS_INITIALIZATION_FAILED, CURAND_STATUS_ARCH_MISMATCH,
    CURAND_STATUS_INTERNAL_ERROR = 999 };
typedef enum curandStatus curandStatus_t;
enum curandRngType { CURAND_RNG_TEST, CURAND_RNG_PSEUDO_DEFAULT = 100, CURAND_RNG_PSEUDO_XORWOW,
    CURAND_RNG_PSEUDO_MRG32K3A = 121, CURAND_RNG_PSEUDO_MTGP32 = 141, CURAND_RNG_PSEUDO_MT19937,
    CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161, CURAND_RNG_QUASI_DEFAULT = 200, CURAND_RNG_QUASI_SOBOL32,
    CURAND_RNG_QUASI_SCRAMBLED_SOBOL32, CURAND_RNG_QUASI_SOBOL64, CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 };
typedef enum curandRngType curandRngType_t;
enum curandOrdering { CURAND_ORDERING_PSEUDO_BEST = 100, CURAND_ORDERING_PSEUDO_DEFAULT,
    CURAND_ORDERING_PSEUDO_SEEDED, CURAND_ORDERING_PSEUDO_LEGACY, CURAND_ORDERING_PSEUDO_DYNAMIC,
    CURAND_ORDERING_QUASI_DEFAULT = 201 };
typedef enum curandOrdering curandOrdering_t;
enum curandDirectionVectorSet { CURAND_DIRECTION_VECTORS_32_JOEKUO6 = 101,
    CURAND_SCRAMBLED_DIRECTION_VECTORS_32_JOEKUO6, CURAND_DIRECTION_VECTORS_64_JOEKUO6,
    CURAND_SCRAMBLED_DIRECTION_VECTORS_64_JOEKUO6 };
typedef enum curandDirectionVectorSet curandDirectionVectorSet_t;
typedef unsigned int curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
typedef struct curandGenerator_st *curandGenerator_t;
typedef double curandDistribution_st;
typedef curandDistribution_st *curandDistribution_t;
typedef struct curandDistributionShift_st *curandDistributionShift_t;
typedef struct curandDistributionM2Shift_st *curandDistributionM2Shift_t;
typedef struct curandHistogramM2_st *curandHistogramM2_t;
typedef unsigned int curandHistogramM2K_st;
typedef curandHistogramM2K_st *curandHistogramM2K_t;
typedef curandDistribution_st curandHistogramM2V_st;
typedef curandHistogramM2V_st *curandHistogramM2V_t;
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;
enum curandMethod { CURAND_CHOOSE_BEST, CURAND_ITR, CURAND_KNUTH, CURAND_HITR, CURAND_M1, CURAND_M2,
    CURAND_BINARY_SEARCH, CURAND_DISCRETE_GAUSS, CURAND_REJECTION, CURAND_DEVICE_API, CURAND_FAST_REJECTION,
    CURAND_3RD, CURAND_DEFINITION, CURAND_POISSON };
typedef enum curandMethod curandMethod_t;

FN curandCreateGenerator(curandGenerator_t *generator, curandRngType_t rng_type);
FN curandCreateGeneratorHost(curandGenerator_t *generator, curandRngType_t rng_type);
FN curandDestroyGenerator(curandGenerator_t generator);
FN curandGetVersion(int *version);
FN curandGetProperty(libraryPropertyType type, int *value);
FN curandSetStream(curandGenerator_t generator, cudaStream_t stream);
FN curandSetPseudoRandomGeneratorSeed(curandGenerator_t generator, unsigned long long seed);
FN curandSetGeneratorOffset(curandGenerator_t generator, unsigned long long offset);
FN curandSetGeneratorOrdering(curandGenerator_t generator, curandOrdering_t order);
FN curandSetQuasiRandomGeneratorDimensions(curandGenerator_t generator, unsigned int num_dimensions);
FN curandGenerate(curandGenerator_t generator, unsigned int *outputPtr, size_t num);
FN curandGenerateLongLong(curandGenerator_t generator, unsigned long long *outputPtr, size_t num);
FN curandGenerateUniform(curandGenerator_t generator, float *outputPtr, size_t num);
FN curandGenerateUniformDouble(curandGenerator_t generator, double *outputPtr, size_t num);
FN curandGenerateNormal(curandGenerator_t generator, float *outputPtr, size_t n, float mean, float stddev);
FN curandGenerateNormalDouble(curandGenerator_t generator, double *outputPtr, size_t n, double mean, double stddev);
FN curandGenerateLogNormal(curandGenerator_t generator, float *outputPtr, size_t n, float mean, float stddev);
FN curandGenerateLogNormalDouble(curandGenerator_t generator, double *outputPtr, size_t n, double mean,
    double stddev);
FN curandCreatePoissonDistribution(double lambda, curandDiscreteDistribution_t *discrete_distribution);
FN curandDestroyDistribution(curandDiscreteDistribution_t discrete_distribution);
FN curandGeneratePoisson(curandGenerator_t generator, unsigned int *outputPtr, size_t n, double lambda);
FN curandGeneratePoissonMethod(curandGenerator_t generator, unsigned int *outputPtr, size_t n, double lambda,
    curandMethod_t method);
FN curandGenerateBinomial(curandGenerator_t generator, unsigned int *outputPtr, size_t num, unsigned int n, double p);
FN curandGenerateBinomialMethod(curandGenerator_t generator, unsigned int *outputPtr, size_t num, unsigned int n,
    double p, curandMethod_t method);
FN curandGenerateSeeds(curandGenerator_t generator);
FN curandGetDirectionVectors32(curandDirectionVectors32_t **vectors, curandDirectionVectorSet_t set);
FN curandGetScrambleConstants32(unsigned int **constants);
FN curandGetDirectionVectors64(curandDirectionVectors64_t **vectors, curandDirectionVectorSet_t set);
FN curandGetScrambleConstants64(unsigned long long **constants);
#ifdef __cplusplus
}
#endif
#undef FN
