// The C interface of the CUDA runtime.
// Facts: CUDA Runtime API Reference Manual, version 12.8 (signatures, parameter names, default arguments); functions
// whose signature changed in version 13 accept both forms in C++.
#pragma once
#define __CUDA_RUNTIME_API_H__
#include "driver_types.h"

#define CUDART_VERSION 12080
#define CUDARTAPI
#define CUDARTAPI_CDECL
#define CUDART_CB
#define CUDART_DEVICE __device__
#define CUDART_FN extern __host__ cudaError_t
#ifdef __cplusplus
#define DV(...) __VA_ARGS__
extern "C" {
#else
#define DV(...)
#endif

// Device management
CUDART_FN cudaDeviceReset();
CUDART_FN cudaDeviceSynchronize();
CUDART_FN cudaDeviceSetLimit(enum cudaLimit limit, size_t value);
CUDART_FN cudaDeviceGetLimit(size_t *pValue, enum cudaLimit limit);
CUDART_FN cudaDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements,
    const struct cudaChannelFormatDesc *fmtDesc, int device);
CUDART_FN cudaDeviceGetCacheConfig(enum cudaFuncCache *pCacheConfig);
CUDART_FN cudaDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority);
CUDART_FN cudaDeviceSetCacheConfig(enum cudaFuncCache cacheConfig);
CUDART_FN cudaDeviceGetByPCIBusId(int *device, const char *pciBusId);
CUDART_FN cudaDeviceGetPCIBusId(char *pciBusId, int len, int device);
CUDART_FN cudaDeviceFlushGPUDirectRDMAWrites(enum cudaFlushGPUDirectRDMAWritesTarget target,
    enum cudaFlushGPUDirectRDMAWritesScope scope);
CUDART_FN cudaDeviceGetSharedMemConfig(enum cudaSharedMemConfig *pConfig);
CUDART_FN cudaDeviceSetSharedMemConfig(enum cudaSharedMemConfig config);
CUDART_FN cudaGetDeviceCount(int *count);
CUDART_FN cudaGetDeviceProperties(struct cudaDeviceProp *prop, int device);
CUDART_FN cudaDeviceGetAttribute(int *value, enum cudaDeviceAttr attr, int device);
CUDART_FN cudaDeviceGetDefaultMemPool(cudaMemPool_t *memPool, int device);
CUDART_FN cudaDeviceSetMemPool(int device, cudaMemPool_t memPool);
CUDART_FN cudaDeviceGetMemPool(cudaMemPool_t *memPool, int device);
CUDART_FN cudaDeviceGetP2PAttribute(int *value, enum cudaDeviceP2PAttr attr, int srcDevice, int dstDevice);
CUDART_FN cudaChooseDevice(int *device, const struct cudaDeviceProp *prop);
CUDART_FN cudaInitDevice(int device, unsigned int deviceFlags, unsigned int flags);
CUDART_FN cudaSetDevice(int device);
CUDART_FN cudaGetDevice(int *device);
CUDART_FN cudaSetValidDevices(int *device_arr, int len);
CUDART_FN cudaSetDeviceFlags(unsigned int flags);
CUDART_FN cudaGetDeviceFlags(unsigned int *flags);
CUDART_FN cudaCtxResetPersistingL2Cache();
CUDART_FN cudaDeviceCanAccessPeer(int *canAccessPeer, int device, int peerDevice);
CUDART_FN cudaDeviceEnablePeerAccess(int peerDevice, unsigned int flags);
CUDART_FN cudaDeviceDisablePeerAccess(int peerDevice);
CUDART_FN cudaDriverGetVersion(int *driverVersion);
CUDART_FN cudaRuntimeGetVersion(int *runtimeVersion);
CUDART_FN cudaDeviceGraphMemTrim(int device);
CUDART_FN cudaDeviceGetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attr, void *value);
CUDART_FN cudaDeviceSetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attr, void *value);
CUDART_FN cudaGetDriverEntryPointByVersion(const char *symbol, void **funcPtr, unsigned int cudaVersion,
    unsigned long long flags, enum cudaDriverEntryPointQueryResult *driverStatus DV(= nullptr));


// Errors
CUDART_FN cudaGetLastError();
CUDART_FN cudaPeekAtLastError();
extern __host__ const char * cudaGetErrorName(cudaError_t error);
extern __host__ const char * cudaGetErrorString(cudaError_t error);


// Streams and capture
CUDART_FN cudaStreamCreate(cudaStream_t *pStream);
CUDART_FN cudaStreamCreateWithFlags(cudaStream_t *pStream, unsigned int flags);
CUDART_FN cudaStreamCreateWithPriority(cudaStream_t *pStream, unsigned int flags, int priority);
CUDART_FN cudaStreamGetPriority(cudaStream_t hStream, int *priority);
CUDART_FN cudaStreamGetFlags(cudaStream_t hStream, unsigned int *flags);
CUDART_FN cudaStreamGetId(cudaStream_t hStream, unsigned long long *streamId);
CUDART_FN cudaStreamGetDevice(cudaStream_t hStream, int *device);
CUDART_FN cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src);
CUDART_FN cudaStreamGetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr,
    cudaLaunchAttributeValue *value_out);
CUDART_FN cudaStreamSetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr,
    const cudaLaunchAttributeValue *value);
CUDART_FN cudaStreamDestroy(cudaStream_t stream);
CUDART_FN cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags DV(= 0));
CUDART_FN cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void *userData,
    unsigned int flags);
CUDART_FN cudaStreamSynchronize(cudaStream_t stream);
CUDART_FN cudaStreamQuery(cudaStream_t stream);
CUDART_FN cudaStreamAttachMemAsync(cudaStream_t stream, void *devPtr, size_t length DV(= 0),
    unsigned int flags DV(= 4));
CUDART_FN cudaStreamBeginCapture(cudaStream_t stream, enum cudaStreamCaptureMode mode);
CUDART_FN cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies,
    const cudaGraphEdgeData *dependencyData, size_t numDependencies, enum cudaStreamCaptureMode mode);
CUDART_FN cudaThreadExchangeStreamCaptureMode(enum cudaStreamCaptureMode *mode);
CUDART_FN cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *pGraph);
CUDART_FN cudaStreamIsCapturing(cudaStream_t stream, enum cudaStreamCaptureStatus *pCaptureStatus);
CUDART_FN cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t fn, void *userData);


// Events
CUDART_FN cudaEventCreate(cudaEvent_t *event);
CUDART_FN cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags);
CUDART_FN cudaEventRecord(cudaEvent_t event, cudaStream_t stream DV(= 0));
CUDART_FN cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream DV(= 0), unsigned int flags DV(= 0));
CUDART_FN cudaEventQuery(cudaEvent_t event);
CUDART_FN cudaEventSynchronize(cudaEvent_t event);
CUDART_FN cudaEventDestroy(cudaEvent_t event);
CUDART_FN cudaEventElapsedTime(float *ms, cudaEvent_t start, cudaEvent_t end);


// IPC
CUDART_FN cudaIpcGetEventHandle(cudaIpcEventHandle_t *handle, cudaEvent_t event);
CUDART_FN cudaIpcOpenEventHandle(cudaEvent_t *event, cudaIpcEventHandle_t handle);
CUDART_FN cudaIpcGetMemHandle(cudaIpcMemHandle_t *handle, void *devPtr);
CUDART_FN cudaIpcOpenMemHandle(void **devPtr, cudaIpcMemHandle_t handle, unsigned int flags);
CUDART_FN cudaIpcCloseMemHandle(void *devPtr);


// External memory and semaphores
CUDART_FN cudaImportExternalMemory(cudaExternalMemory_t *extMem_out,
    const struct cudaExternalMemoryHandleDesc *memHandleDesc);
CUDART_FN cudaExternalMemoryGetMappedBuffer(void **devPtr, cudaExternalMemory_t extMem,
    const struct cudaExternalMemoryBufferDesc *bufferDesc);
CUDART_FN cudaExternalMemoryGetMappedMipmappedArray(cudaMipmappedArray_t *mipmap, cudaExternalMemory_t extMem,
    const struct cudaExternalMemoryMipmappedArrayDesc *mipmapDesc);
CUDART_FN cudaDestroyExternalMemory(cudaExternalMemory_t extMem);
CUDART_FN cudaImportExternalSemaphore(cudaExternalSemaphore_t *extSem_out,
    const struct cudaExternalSemaphoreHandleDesc *semHandleDesc);
CUDART_FN cudaSignalExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray,
    const struct cudaExternalSemaphoreSignalParams *paramsArray, unsigned int numExtSems,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaWaitExternalSemaphoresAsync(const cudaExternalSemaphore_t *extSemArray,
    const struct cudaExternalSemaphoreWaitParams *paramsArray, unsigned int numExtSems, cudaStream_t stream DV(= 0));
CUDART_FN cudaDestroyExternalSemaphore(cudaExternalSemaphore_t extSem);


// Memory pools
CUDART_FN cudaMallocAsync(void **devPtr, size_t size, cudaStream_t hStream);
CUDART_FN cudaFreeAsync(void *devPtr, cudaStream_t hStream);
CUDART_FN cudaMemPoolTrimTo(cudaMemPool_t memPool, size_t minBytesToKeep);
CUDART_FN cudaMemPoolSetAttribute(cudaMemPool_t memPool, enum cudaMemPoolAttr attr, void *value);
CUDART_FN cudaMemPoolGetAttribute(cudaMemPool_t memPool, enum cudaMemPoolAttr attr, void *value);
CUDART_FN cudaMemPoolSetAccess(cudaMemPool_t memPool, const struct cudaMemAccessDesc *descList, size_t count);
CUDART_FN cudaMemPoolGetAccess(enum cudaMemAccessFlags *flags, cudaMemPool_t memPool,
    struct cudaMemLocation *location);
CUDART_FN cudaMemPoolCreate(cudaMemPool_t *memPool, const struct cudaMemPoolProps *poolProps);
CUDART_FN cudaMemPoolDestroy(cudaMemPool_t memPool);
CUDART_FN cudaMemGetDefaultMemPool(cudaMemPool_t *memPool, struct cudaMemLocation *location,
    enum cudaMemAllocationType type);
CUDART_FN cudaMemGetMemPool(cudaMemPool_t *memPool, struct cudaMemLocation *location,
    enum cudaMemAllocationType type);
CUDART_FN cudaMemSetMemPool(struct cudaMemLocation *location, enum cudaMemAllocationType type, cudaMemPool_t memPool);
CUDART_FN cudaMallocFromPoolAsync(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream);
CUDART_FN cudaMemPoolExportToShareableHandle(void *shareableHandle, cudaMemPool_t memPool,
    enum cudaMemAllocationHandleType handleType, unsigned int flags);
CUDART_FN cudaMemPoolImportFromShareableHandle(cudaMemPool_t *memPool, void *shareableHandle,
    enum cudaMemAllocationHandleType handleType, unsigned int flags);
CUDART_FN cudaMemPoolExportPointer(struct cudaMemPoolPtrExportData *exportData, void *ptr);
CUDART_FN cudaMemPoolImportPointer(void **ptr, cudaMemPool_t memPool, struct cudaMemPoolPtrExportData *exportData);


// Allocation
CUDART_FN cudaMallocManaged(void **devPtr, size_t size, unsigned int flags DV(= 1));
CUDART_FN cudaMalloc(void **devPtr, size_t size);
CUDART_FN cudaMallocHost(void **ptr, size_t size);
CUDART_FN cudaMallocPitch(void **devPtr, size_t *pitch, size_t width, size_t height);
CUDART_FN cudaMallocArray(cudaArray_t *array, const struct cudaChannelFormatDesc *desc, size_t width,
    size_t height DV(= 0), unsigned int flags DV(= 0));
CUDART_FN cudaFree(void *devPtr);
CUDART_FN cudaFreeHost(void *ptr);
CUDART_FN cudaFreeArray(cudaArray_t array);
CUDART_FN cudaFreeMipmappedArray(cudaMipmappedArray_t mipmappedArray);
CUDART_FN cudaHostAlloc(void **pHost, size_t size, unsigned int flags);
CUDART_FN cudaHostRegister(void *ptr, size_t size, unsigned int flags);
CUDART_FN cudaHostUnregister(void *ptr);
CUDART_FN cudaHostGetDevicePointer(void **pDevice, void *pHost, unsigned int flags);
CUDART_FN cudaHostGetFlags(unsigned int *pFlags, void *pHost);
CUDART_FN cudaMalloc3D(struct cudaPitchedPtr *pitchedDevPtr, struct cudaExtent extent);
CUDART_FN cudaMalloc3DArray(cudaArray_t *array, const struct cudaChannelFormatDesc *desc, struct cudaExtent extent,
    unsigned int flags DV(= 0));
CUDART_FN cudaMallocMipmappedArray(cudaMipmappedArray_t *mipmappedArray, const struct cudaChannelFormatDesc *desc,
    struct cudaExtent extent, unsigned int numLevels, unsigned int flags DV(= 0));
CUDART_FN cudaGetMipmappedArrayLevel(cudaArray_t *levelArray, cudaMipmappedArray_const_t mipmappedArray,
    unsigned int level);
CUDART_FN cudaMemGetInfo(size_t *free, size_t *total);
CUDART_FN cudaArrayGetInfo(struct cudaChannelFormatDesc *desc, struct cudaExtent *extent, unsigned int *flags,
    cudaArray_t array);
CUDART_FN cudaArrayGetPlane(cudaArray_t *pPlaneArray, cudaArray_t hArray, unsigned int planeIdx);
CUDART_FN cudaArrayGetMemoryRequirements(struct cudaArrayMemoryRequirements *memoryRequirements, cudaArray_t array,
    int device);
CUDART_FN cudaMipmappedArrayGetMemoryRequirements(struct cudaArrayMemoryRequirements *memoryRequirements,
    cudaMipmappedArray_t mipmap, int device);
CUDART_FN cudaArrayGetSparseProperties(struct cudaArraySparseProperties *sparseProperties, cudaArray_t array);
CUDART_FN cudaMipmappedArrayGetSparseProperties(struct cudaArraySparseProperties *sparseProperties,
    cudaMipmappedArray_t mipmap);
CUDART_FN cudaGetSymbolAddress(void **devPtr, const void *symbol);
CUDART_FN cudaGetSymbolSize(size_t *size, const void *symbol);
CUDART_FN cudaPointerGetAttributes(struct cudaPointerAttributes *attributes, const void *ptr);


// Copies, fills, advice
CUDART_FN cudaMemcpy3D(const struct cudaMemcpy3DParms *p);
CUDART_FN cudaMemcpy3DPeer(const struct cudaMemcpy3DPeerParms *p);
CUDART_FN cudaMemcpy3DAsync(const struct cudaMemcpy3DParms *p, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpy3DPeerAsync(const struct cudaMemcpy3DPeerParms *p, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpy(void *dst, const void *src, size_t count, enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpyPeer(void *dst, int dstDevice, const void *src, int srcDevice, size_t count);
CUDART_FN cudaMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height,
    enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpy2DToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch,
    size_t width, size_t height, enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpy2DFromArray(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset,
    size_t width, size_t height, enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpy2DArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src,
    size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height,
    enum cudaMemcpyKind kind DV(= cudaMemcpyDeviceToDevice));
CUDART_FN cudaMemcpyToSymbol(const void *symbol, const void *src, size_t count, size_t offset DV(= 0),
    enum cudaMemcpyKind kind DV(= cudaMemcpyHostToDevice));
CUDART_FN cudaMemcpyFromSymbol(void *dst, const void *symbol, size_t count, size_t offset DV(= 0),
    enum cudaMemcpyKind kind DV(= cudaMemcpyDeviceToHost));
CUDART_FN cudaMemcpyAsync(void *dst, const void *src, size_t count, enum cudaMemcpyKind kind,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpyPeerAsync(void *dst, int dstDevice, const void *src, int srcDevice, size_t count,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height,
    enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpy2DToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t spitch,
    size_t width, size_t height, enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpy2DFromArrayAsync(void *dst, size_t dpitch, cudaArray_const_t src, size_t wOffset, size_t hOffset,
    size_t width, size_t height, enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpyToSymbolAsync(const void *symbol, const void *src, size_t count, size_t offset,
    enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpyFromSymbolAsync(void *dst, const void *symbol, size_t count, size_t offset,
    enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemset(void *devPtr, int value, size_t count);
CUDART_FN cudaMemset2D(void *devPtr, size_t pitch, int value, size_t width, size_t height);
CUDART_FN cudaMemset3D(struct cudaPitchedPtr pitchedDevPtr, int value, struct cudaExtent extent);
CUDART_FN cudaMemsetAsync(void *devPtr, int value, size_t count, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemset2DAsync(void *devPtr, size_t pitch, int value, size_t width, size_t height,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemset3DAsync(struct cudaPitchedPtr pitchedDevPtr, int value, struct cudaExtent extent,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count, struct cudaMemLocation *prefetchLocs,
    size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, cudaStream_t stream);
CUDART_FN cudaMemDiscardBatchAsync(void **dptrs, size_t *sizes, size_t count, unsigned long long flags,
    cudaStream_t stream);
CUDART_FN cudaMemDiscardAndPrefetchBatchAsync(void **dptrs, size_t *sizes, size_t count,
    struct cudaMemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    cudaStream_t stream);
CUDART_FN cudaMemRangeGetAttribute(void *data, size_t dataSize, enum cudaMemRangeAttribute attribute,
    const void *devPtr, size_t count);
CUDART_FN cudaMemRangeGetAttributes(void **data, size_t *dataSizes, enum cudaMemRangeAttribute *attributes,
    size_t numAttributes, const void *devPtr, size_t count);
CUDART_FN cudaMemcpyToArray(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count,
    enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpyFromArray(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count,
    enum cudaMemcpyKind kind);
CUDART_FN cudaMemcpyArrayToArray(cudaArray_t dst, size_t wOffsetDst, size_t hOffsetDst, cudaArray_const_t src,
    size_t wOffsetSrc, size_t hOffsetSrc, size_t count, enum cudaMemcpyKind kind DV(= cudaMemcpyDeviceToDevice));
CUDART_FN cudaMemcpyToArrayAsync(cudaArray_t dst, size_t wOffset, size_t hOffset, const void *src, size_t count,
    enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemcpyFromArrayAsync(void *dst, cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t count,
    enum cudaMemcpyKind kind, cudaStream_t stream DV(= 0));
CUDART_FN cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src, size_t count,
    size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t count,
    size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const void *symbol, const void *src,
    size_t count, size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst, const void *symbol, size_t count,
    size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    const void *symbol, const void *src, size_t count, size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst,
    const void *symbol, size_t count, size_t offset, enum cudaMemcpyKind kind);
CUDART_FN cudaGetFuncBySymbol(cudaFunction_t *functionPtr, const void *symbolPtr);


// Launch and function attributes
CUDART_FN cudaLaunchKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem,
    cudaStream_t stream);
CUDART_FN cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *func, void **args);
CUDART_FN cudaLaunchCooperativeKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem,
    cudaStream_t stream);
CUDART_FN cudaFuncSetCacheConfig(const void *func, enum cudaFuncCache cacheConfig);
CUDART_FN cudaFuncGetAttributes(struct cudaFuncAttributes *attr, const void *func);
CUDART_FN cudaFuncSetAttribute(const void *func, enum cudaFuncAttribute attr, int value);
CUDART_FN cudaFuncGetName(const char **name, const void *func);
CUDART_FN cudaFuncGetParamInfo(const void *func, size_t paramIndex, size_t *paramOffset, size_t *paramSize);
CUDART_FN cudaFuncSetSharedMemConfig(const void *func, enum cudaSharedMemConfig config);
CUDART_FN cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *func, int blockSize,
    size_t dynamicSMemSize);
CUDART_FN cudaOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, const void *func, int numBlocks,
    int blockSize);
CUDART_FN cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *func, int blockSize,
    size_t dynamicSMemSize, unsigned int flags);
CUDART_FN cudaOccupancyMaxPotentialClusterSize(int *clusterSize, const void *func,
    const cudaLaunchConfig_t *launchConfig);
CUDART_FN cudaOccupancyMaxActiveClusters(int *numClusters, const void *func, const cudaLaunchConfig_t *launchConfig);
CUDART_FN cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr);


// Graphs
CUDART_FN cudaGraphCreate(cudaGraph_t *pGraph, unsigned int flags);
CUDART_FN cudaGraphAddKernelNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies, const struct cudaKernelNodeParams *pNodeParams);
CUDART_FN cudaGraphKernelNodeGetParams(cudaGraphNode_t node, struct cudaKernelNodeParams *pNodeParams);
CUDART_FN cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const struct cudaKernelNodeParams *pNodeParams);
CUDART_FN cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hDst, cudaGraphNode_t hSrc);
CUDART_FN cudaGraphKernelNodeGetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr,
    cudaLaunchAttributeValue *value_out);
CUDART_FN cudaGraphKernelNodeSetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr,
    const cudaLaunchAttributeValue *value);
CUDART_FN cudaGraphAddMemcpyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies, const struct cudaMemcpy3DParms *pCopyParams);
CUDART_FN cudaGraphAddMemcpyNode1D(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count,
    enum cudaMemcpyKind kind);
CUDART_FN cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, struct cudaMemcpy3DParms *pNodeParams);
CUDART_FN cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const struct cudaMemcpy3DParms *pNodeParams);
CUDART_FN cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *dst, const void *src, size_t count,
    enum cudaMemcpyKind kind);
CUDART_FN cudaGraphAddMemsetNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies, const struct cudaMemsetParams *pMemsetParams);
CUDART_FN cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, struct cudaMemsetParams *pNodeParams);
CUDART_FN cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const struct cudaMemsetParams *pNodeParams);
CUDART_FN cudaGraphAddHostNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies, const struct cudaHostNodeParams *pNodeParams);
CUDART_FN cudaGraphHostNodeGetParams(cudaGraphNode_t node, struct cudaHostNodeParams *pNodeParams);
CUDART_FN cudaGraphHostNodeSetParams(cudaGraphNode_t node, const struct cudaHostNodeParams *pNodeParams);
CUDART_FN cudaGraphAddChildGraphNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraph_t childGraph);
CUDART_FN cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, cudaGraph_t *pGraph);
CUDART_FN cudaGraphAddEmptyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies);
CUDART_FN cudaGraphAddEventRecordNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event);
CUDART_FN cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out);
CUDART_FN cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event);
CUDART_FN cudaGraphAddEventWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event);
CUDART_FN cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out);
CUDART_FN cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event);
CUDART_FN cudaGraphAddExternalSemaphoresSignalNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies,
    const struct cudaExternalSemaphoreSignalNodeParams *nodeParams);
CUDART_FN cudaGraphExternalSemaphoresSignalNodeGetParams(cudaGraphNode_t hNode,
    struct cudaExternalSemaphoreSignalNodeParams *params_out);
CUDART_FN cudaGraphExternalSemaphoresSignalNodeSetParams(cudaGraphNode_t hNode,
    const struct cudaExternalSemaphoreSignalNodeParams *nodeParams);
CUDART_FN cudaGraphAddExternalSemaphoresWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies,
    const struct cudaExternalSemaphoreWaitNodeParams *nodeParams);
CUDART_FN cudaGraphExternalSemaphoresWaitNodeGetParams(cudaGraphNode_t hNode,
    struct cudaExternalSemaphoreWaitNodeParams *params_out);
CUDART_FN cudaGraphExternalSemaphoresWaitNodeSetParams(cudaGraphNode_t hNode,
    const struct cudaExternalSemaphoreWaitNodeParams *nodeParams);
CUDART_FN cudaGraphAddMemAllocNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, struct cudaMemAllocNodeParams *nodeParams);
CUDART_FN cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, struct cudaMemAllocNodeParams *params_out);
CUDART_FN cudaGraphAddMemFreeNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph,
    const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dptr);
CUDART_FN cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *dptr_out);
CUDART_FN cudaGraphClone(cudaGraph_t *pGraphClone, cudaGraph_t originalGraph);
CUDART_FN cudaGraphNodeFindInClone(cudaGraphNode_t *pNode, cudaGraphNode_t originalNode, cudaGraph_t clonedGraph);
CUDART_FN cudaGraphNodeGetType(cudaGraphNode_t node, enum cudaGraphNodeType *pType);
CUDART_FN cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *numNodes);
CUDART_FN cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *pRootNodes, size_t *pNumRootNodes);
CUDART_FN cudaGraphDestroyNode(cudaGraphNode_t node);
CUDART_FN cudaGraphInstantiateWithFlags(cudaGraphExec_t *pGraphExec, cudaGraph_t graph,
    unsigned long long flags DV(= 0));
CUDART_FN cudaGraphInstantiateWithParams(cudaGraphExec_t *pGraphExec, cudaGraph_t graph,
    cudaGraphInstantiateParams *instantiateParams);
CUDART_FN cudaGraphExecGetFlags(cudaGraphExec_t graphExec, unsigned long long *flags);
CUDART_FN cudaGraphExecKernelNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    const struct cudaKernelNodeParams *pNodeParams);
CUDART_FN cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    const struct cudaMemcpy3DParms *pNodeParams);
CUDART_FN cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst,
    const void *src, size_t count, enum cudaMemcpyKind kind);
CUDART_FN cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    const struct cudaMemsetParams *pNodeParams);
CUDART_FN cudaGraphExecHostNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    const struct cudaHostNodeParams *pNodeParams);
CUDART_FN cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node,
    cudaGraph_t childGraph);
CUDART_FN cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event);
CUDART_FN cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event);
CUDART_FN cudaGraphExecExternalSemaphoresSignalNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode,
    const struct cudaExternalSemaphoreSignalNodeParams *nodeParams);
CUDART_FN cudaGraphExecExternalSemaphoresWaitNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode,
    const struct cudaExternalSemaphoreWaitNodeParams *nodeParams);
CUDART_FN cudaGraphNodeSetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int isEnabled);
CUDART_FN cudaGraphNodeGetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int *isEnabled);
CUDART_FN cudaGraphExecUpdate(cudaGraphExec_t hGraphExec, cudaGraph_t hGraph,
    cudaGraphExecUpdateResultInfo *resultInfo);
CUDART_FN cudaGraphUpload(cudaGraphExec_t graphExec, cudaStream_t stream);
CUDART_FN cudaGraphLaunch(cudaGraphExec_t graphExec, cudaStream_t stream);
CUDART_FN cudaGraphExecDestroy(cudaGraphExec_t graphExec);
CUDART_FN cudaGraphDestroy(cudaGraph_t graph);
CUDART_FN cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned int flags);
CUDART_FN cudaUserObjectCreate(cudaUserObject_t *object_out, void *ptr, cudaHostFn_t destroy,
    unsigned int initialRefcount, unsigned int flags);
CUDART_FN cudaUserObjectRetain(cudaUserObject_t object, unsigned int count DV(= 1));
CUDART_FN cudaUserObjectRelease(cudaUserObject_t object, unsigned int count DV(= 1));
CUDART_FN cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count DV(= 1),
    unsigned int flags DV(= 0));
CUDART_FN cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count DV(= 1));
CUDART_FN cudaGraphNodeSetParams(cudaGraphNode_t node, struct cudaGraphNodeParams *nodeParams);
CUDART_FN cudaGraphExecNodeSetParams(cudaGraphExec_t graphExec, cudaGraphNode_t node,
    struct cudaGraphNodeParams *nodeParams);
CUDART_FN cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph,
    unsigned int defaultLaunchValue DV(= 0), unsigned int flags DV(= 0));


// Textures, surfaces, graphics, peers
CUDART_FN cudaGraphicsUnregisterResource(cudaGraphicsResource_t resource);
CUDART_FN cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t resource, unsigned int flags);
CUDART_FN cudaGraphicsMapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream DV(= 0));
CUDART_FN cudaGraphicsUnmapResources(int count, cudaGraphicsResource_t *resources, cudaStream_t stream DV(= 0));
CUDART_FN cudaGraphicsResourceGetMappedPointer(void **devPtr, size_t *size, cudaGraphicsResource_t resource);
CUDART_FN cudaGraphicsSubResourceGetMappedArray(cudaArray_t *array, cudaGraphicsResource_t resource,
    unsigned int arrayIndex, unsigned int mipLevel);
CUDART_FN cudaGraphicsResourceGetMappedMipmappedArray(cudaMipmappedArray_t *mipmappedArray,
    cudaGraphicsResource_t resource);
CUDART_FN cudaGetChannelDesc(struct cudaChannelFormatDesc *desc, cudaArray_const_t array);
extern __host__ struct cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w,
    enum cudaChannelFormatKind f);
CUDART_FN cudaCreateTextureObject(cudaTextureObject_t *pTexObject, const struct cudaResourceDesc *pResDesc,
    const struct cudaTextureDesc *pTexDesc, const struct cudaResourceViewDesc *pResViewDesc);
CUDART_FN cudaDestroyTextureObject(cudaTextureObject_t texObject);
CUDART_FN cudaGetTextureObjectResourceDesc(struct cudaResourceDesc *pResDesc, cudaTextureObject_t texObject);
CUDART_FN cudaGetTextureObjectTextureDesc(struct cudaTextureDesc *pTexDesc, cudaTextureObject_t texObject);
CUDART_FN cudaGetTextureObjectResourceViewDesc(struct cudaResourceViewDesc *pResViewDesc,
    cudaTextureObject_t texObject);
CUDART_FN cudaCreateSurfaceObject(cudaSurfaceObject_t *pSurfObject, const struct cudaResourceDesc *pResDesc);
CUDART_FN cudaDestroySurfaceObject(cudaSurfaceObject_t surfObject);
CUDART_FN cudaGetSurfaceObjectResourceDesc(struct cudaResourceDesc *pResDesc, cudaSurfaceObject_t surfObject);

// Signatures of version 12 where version 13 changed them. C++ files may use either form (see the end).
CUDART_FN cudaMemPrefetchAsync(const void *devPtr, size_t count, int dstDevice, cudaStream_t stream DV(= 0));
CUDART_FN cudaMemPrefetchAsync_v2(const void *devPtr, size_t count, struct cudaMemLocation location, unsigned int flags,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemAdvise(const void *devPtr, size_t count, enum cudaMemoryAdvise advice, int device);
CUDART_FN cudaMemAdvise_v2(const void *devPtr, size_t count, enum cudaMemoryAdvise advice, struct cudaMemLocation location);
CUDART_FN cudaStreamGetCaptureInfo(cudaStream_t stream, enum cudaStreamCaptureStatus *captureStatus_out,
    unsigned long long *id_out DV(= 0), cudaGraph_t *graph_out DV(= 0), const cudaGraphNode_t **dependencies_out DV(= 0),
    size_t *numDependencies_out DV(= 0));
CUDART_FN cudaStreamGetCaptureInfo_v2(cudaStream_t stream, enum cudaStreamCaptureStatus *captureStatus_out,
    unsigned long long *id_out DV(= 0), cudaGraph_t *graph_out DV(= 0), const cudaGraphNode_t **dependencies_out DV(= 0),
    size_t *numDependencies_out DV(= 0));
CUDART_FN cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, size_t numDependencies,
    unsigned int flags DV(= 0));
CUDART_FN cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, size_t *numEdges);
CUDART_FN cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, size_t *pNumDependencies);
CUDART_FN cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, size_t *pNumDependentNodes);
CUDART_FN cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
    size_t numDependencies);
CUDART_FN cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
    size_t numDependencies);
CUDART_FN cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    size_t numDependencies, struct cudaGraphNodeParams *nodeParams);
CUDART_FN cudaGraphInstantiate(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags DV(= 0));
CUDART_FN cudaMemcpyBatchAsync(void **dsts, void **srcs, size_t *sizes, size_t count, struct cudaMemcpyAttributes *attrs,
    size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, cudaStream_t stream);
CUDART_FN cudaMemcpy3DBatchAsync(size_t numOps, struct cudaMemcpy3DBatchOp *opList, size_t *failIdx,
    unsigned long long flags, cudaStream_t stream);
CUDART_FN cudaGetDriverEntryPoint(const char *symbol, void **funcPtr, unsigned long long flags,
    enum cudaDriverEntryPointQueryResult *driverStatus DV(= 0));
CUDART_FN cudaLaunchCooperativeKernelMultiDevice(struct cudaLaunchParams *launchParamsList, unsigned int numDevices,
    unsigned int flags DV(= 0));
CUDART_FN cudaThreadSynchronize(void);
CUDART_FN cudaThreadExit(void);
CUDART_FN cudaProfilerStart(void);
CUDART_FN cudaProfilerStop(void);
CUDART_FN cudaEventElapsedTime_v2(float *ms, cudaEvent_t start, cudaEvent_t end);

// The launch interface that clang's lowering of kernel<<<...>>>(...) calls: new form, then the form before 9.2.
#ifdef __cplusplus
unsigned __cudaPushCallConfiguration(dim3 gridDim, dim3 blockDim, size_t sharedMem DV(= 0), void *stream DV(= 0));
#else
unsigned __cudaPushCallConfiguration(dim3 gridDim, dim3 blockDim, size_t sharedMem, void *stream);
#endif
cudaError_t __cudaPopCallConfiguration(dim3 *gridDim, dim3 *blockDim, size_t *sharedMem, void *stream);
CUDART_FN cudaConfigureCall(dim3 gridDim, dim3 blockDim, size_t sharedMem DV(= 0), cudaStream_t stream DV(= 0));
CUDART_FN cudaSetupArgument(const void *arg, size_t size, size_t offset);
CUDART_FN cudaLaunch(const void *func);

// What kernels may call themselves (dynamic parallelism).
#if GPU_TIDY_SDK_OFFLOAD && defined(__cplusplus)
#define CUDART_DEVICE_FN extern __device__ cudaError_t
CUDART_DEVICE_FN cudaGetLastError(void);
CUDART_DEVICE_FN cudaPeekAtLastError(void);
extern __device__ const char *cudaGetErrorString(cudaError_t error);
extern __device__ const char *cudaGetErrorName(cudaError_t error);
CUDART_DEVICE_FN cudaDeviceGetAttribute(int *value, enum cudaDeviceAttr attr, int device);
CUDART_DEVICE_FN cudaDeviceGetLimit(size_t *pValue, enum cudaLimit limit);
CUDART_DEVICE_FN cudaDeviceSynchronize(void);
CUDART_DEVICE_FN cudaGetDevice(int *device);
CUDART_DEVICE_FN cudaGetDeviceCount(int *count);
CUDART_DEVICE_FN cudaStreamCreateWithFlags(cudaStream_t *pStream, unsigned int flags);
CUDART_DEVICE_FN cudaStreamDestroy(cudaStream_t stream);
CUDART_DEVICE_FN cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags);
CUDART_DEVICE_FN cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags);
CUDART_DEVICE_FN cudaEventRecord(cudaEvent_t event, cudaStream_t stream);
CUDART_DEVICE_FN cudaEventDestroy(cudaEvent_t event);
CUDART_DEVICE_FN cudaMalloc(void **devPtr, size_t size);
CUDART_DEVICE_FN cudaFree(void *devPtr);
CUDART_DEVICE_FN cudaMemcpyAsync(void *dst, const void *src, size_t count, enum cudaMemcpyKind kind, cudaStream_t stream);
CUDART_DEVICE_FN cudaMemsetAsync(void *devPtr, int value, size_t count, cudaStream_t stream);
CUDART_DEVICE_FN cudaGraphLaunch(cudaGraphExec_t graphExec, cudaStream_t stream);
extern __device__ void cudaGraphSetConditional(cudaGraphConditionalHandle handle, unsigned int value);
extern __device__ cudaGraphExec_t cudaGetCurrentGraphExec(void);
extern __device__ void cudaTriggerProgrammaticLaunchCompletion(void);
extern __device__ void *cudaGetParameterBuffer(size_t alignment, size_t size);
CUDART_DEVICE_FN cudaLaunchDevice(void *func, void *parameterBuffer, dim3 gridDimension, dim3 blockDimension,
    unsigned int sharedMemSize, cudaStream_t stream);
extern __device__ void cudaGridDependencySynchronize(void);
#undef CUDART_DEVICE_FN
#endif

#ifdef __cplusplus
}

// Version 13's forms of what version 12 spells otherwise.
CUDART_FN cudaStreamGetCaptureInfo(cudaStream_t stream, enum cudaStreamCaptureStatus *captureStatus_out,
    unsigned long long *id_out, cudaGraph_t *graph_out,
    const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out,
    size_t *numDependencies_out);
CUDART_FN cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies,
    const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags);
CUDART_FN cudaMemcpyBatchAsync(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count,
    struct cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream);
CUDART_FN cudaMemcpy3DBatchAsync(size_t numOps, struct cudaMemcpy3DBatchOp *opList, unsigned long long flags,
    cudaStream_t stream);
CUDART_FN cudaMemPrefetchAsync(const void *devPtr, size_t count, struct cudaMemLocation location, unsigned int flags,
    cudaStream_t stream DV(= 0));
CUDART_FN cudaMemAdvise(const void *devPtr, size_t count, enum cudaMemoryAdvise advice,
    struct cudaMemLocation location);
CUDART_FN cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to,
    cudaGraphEdgeData *edgeData, size_t *numEdges);
CUDART_FN cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies,
    cudaGraphEdgeData *edgeData, size_t *pNumDependencies);
CUDART_FN cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes,
    cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes);
CUDART_FN cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
    const cudaGraphEdgeData *edgeData, size_t numDependencies);
CUDART_FN cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to,
    const cudaGraphEdgeData *edgeData, size_t numDependencies);
CUDART_FN cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies,
    const cudaGraphEdgeData *dependencyData, size_t numDependencies, struct cudaGraphNodeParams *nodeParams);
#endif
#undef DV
#undef CUDART_FN
