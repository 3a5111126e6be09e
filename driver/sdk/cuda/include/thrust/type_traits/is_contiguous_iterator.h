// Type traits under the library's own names.
#pragma once
#include <type_traits>
namespace thrust { namespace detail { using namespace std; } }
