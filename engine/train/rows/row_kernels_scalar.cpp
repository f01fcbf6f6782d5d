// SPDX-License-Identifier: GPL-3.0-or-later
#define ROWS_NAMESPACE rows_scalar
#include "engine/train/rows/row_kernels_body.h"
