// glibc 2.35 gave hypot and hypotf a new symbol version. A binary that takes them from a
// newer build machine does not start on Amazon Linux 2023, whose glibc is 2.34. Definitions
// of our own win at link time, so that the binary asks glibc for neither.
// Nothing in this product calls them: they come in with the Swift standard library.

#include <math.h>

float hypotf(float x, float y) {
  if (isinf(x) || isinf(y)) return INFINITY;
  return (float)__builtin_sqrt((double)x * x + (double)y * y);
}

double hypot(double x, double y) {
  if (isinf(x) || isinf(y)) return INFINITY;
  long double a = x, b = y;
  return (double)__builtin_sqrtl(a * a + b * b);
}
