// The cuBLAS interface under its older file name.
#pragma once
#include "cublas_v2.h"
#ifdef __cplusplus
extern "C" {
#endif
cublasStatus_t cublasInit(void);
cublasStatus_t cublasShutdown(void);
cublasStatus_t cublasAlloc(int n, int elemSize, void **devicePtr);
cublasStatus_t cublasFree(void *devicePtr);
#ifdef __cplusplus
}
#endif
