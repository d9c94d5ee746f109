// The processor's own instructions for SHA-256 (FIPS 180-4), which Swift has no names for.

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

/// Whether this processor has the instructions: SHA, SSSE3 and SSE4.1.
static inline int kamerspoor_has_sha256(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1 << 9) || !(c & 1 << 19)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1 << 29);
}

/// Takes whole blocks of 64 bytes into a state of eight words, with the sixty-four constants of the standard.
__attribute__((target("sha,ssse3,sse4.1")))
static inline void kamerspoor_sha256(
    uint32_t *state, const uint32_t *constants, const uint8_t *message, size_t blocks) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  // The instructions want the words of the state as (a, b, e, f) and (c, d, g, h).
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; blocks > 0; blocks--, message += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    // The last sixteen words of the schedule, four in each.
    __m128i words[4];
#pragma clang loop unroll(full)
    for (int four = 0; four < 16; four++) {
      __m128i next;
      if (four < 4) {
        next = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(message + 16 * four)), big_endian);
      } else {
        const __m128i last = words[(four + 3) & 3];
        next = _mm_add_epi32(
            _mm_sha256msg1_epu32(words[four & 3], words[(four + 1) & 3]),
            _mm_alignr_epi8(last, words[(four + 2) & 3], 4));
        next = _mm_sha256msg2_epu32(next, last);
      }
      words[four & 3] = next;
      const __m128i sum =
          _mm_add_epi32(next, _mm_loadu_si128((const __m128i *)(constants + 4 * four)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

#else

static inline int kamerspoor_has_sha256(void) { return 0; }

static inline void kamerspoor_sha256(
    uint32_t *state, const uint32_t *constants, const uint8_t *message, size_t blocks) {}

#endif
