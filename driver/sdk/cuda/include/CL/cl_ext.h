// OpenCL extensions: unified shared memory of Intel.
// Facts: cl_intel_unified_shared_memory extension specification.
#pragma once
#include "cl.h"
#ifdef __cplusplus
extern "C" {
#endif
typedef cl_properties cl_mem_properties_intel;
void *clHostMemAllocINTEL(cl_context context, const cl_mem_properties_intel *properties, size_t size, cl_uint alignment, cl_int *errcode_ret);
void *clDeviceMemAllocINTEL(cl_context context, cl_device_id device, const cl_mem_properties_intel *properties, size_t size, cl_uint alignment, cl_int *errcode_ret);
void *clSharedMemAllocINTEL(cl_context context, cl_device_id device, const cl_mem_properties_intel *properties, size_t size, cl_uint alignment, cl_int *errcode_ret);
cl_int clMemFreeINTEL(cl_context context, void *ptr);
cl_int clMemBlockingFreeINTEL(cl_context context, void *ptr);
cl_int clEnqueueMemcpyINTEL(cl_command_queue command_queue, cl_bool blocking, void *dst_ptr, const void *src_ptr, size_t size, cl_uint num_events_in_wait_list, const cl_event *event_wait_list, cl_event *event);
#ifdef __cplusplus
}
#endif
