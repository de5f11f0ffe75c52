/* Lattice-free maximum mutual information (Povey and others, Interspeech 2016), for left biphones tied by class.
 *
 * All numbers are scaled probabilities: each frame is divided by its sum, so nothing leaves the range of a double. That
 * of a float is too small for it: what is lost there looks like a better objective, and training goes astray.
 * A state emits its first output when it is entered and its second one while it stays; both choices are even.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int phones, outputs;
    const float *follow;   /* [q][p][r]: probability of r behind p q */
    const int *entering;   /* [p][q]: output of q behind p; the next one is for staying */
} Model;

/* Adds -posterior of every output to the gradient, returns the logarithm of the probability of all phones. */
static double denominator(const Model *m, const float *y, int frames, float *gradient) {
    const int P = m->phones, S = P * P, D = m->outputs;
    double *entered = malloc(sizeof(double) * (size_t) frames * S);
    double *stayed = calloc((size_t) frames * S, sizeof(double));
    double *first = malloc(sizeof(double) * S), *further = malloc(sizeof(double) * S);
    double *after = malloc(sizeof(double) * S), *before = malloc(sizeof(double) * S), *exps = malloc(sizeof(double) * D);
    double total = 0;
    for (int t = 0; t < frames; t++) {
        const float *now = y + (size_t) t * D;
        float top = now[0];
        double sum = 0, *in = entered + (size_t) t * S, *on = stayed + (size_t) t * S;
        for (int d = 1; d < D; d++) top = now[d] > top ? now[d] : top;
        for (int d = 0; d < D; d++) exps[d] = exp(now[d] - top);
        if (t == 0) {
            memset(in, 0, sizeof(double) * S);
            for (int q = 0; q < P; q++) in[q] = m->follow[q] * exps[m->entering[q]];
        } else {
            const double *in0 = in - S, *on0 = on - S;
            for (int q = 0; q < P; q++) {
                double row[128] = {0};
                const float *f = m->follow + (size_t) q * S;
                for (int p = 0; p < P; p++) {
                    const double a = in0[p * P + q] + on0[p * P + q];
                    for (int r = 0; r < P; r++) row[r] += a * f[p * P + r];
                }
                for (int r = 0; r < P; r++) in[q * P + r] = 0.5 * row[r] * exps[m->entering[q * P + r]];
            }
            for (int s = 0; s < S; s++) on[s] = 0.5 * (in0[s] + on0[s]) * exps[m->entering[s] + 1];
        }
        for (int s = 0; s < S; s++) sum += in[s] + on[s];
        const double scale = 1 / (sum + 1e-300);
        for (int s = 0; s < S; s++) { in[s] *= scale; on[s] *= scale; }
        total += log(sum + 1e-300) + top;
    }
    for (int s = 0; s < S; s++) after[s] = 1;
    for (int t = frames - 1; t >= 0; t--) {
        const double *in = entered + (size_t) t * S, *on = stayed + (size_t) t * S;
        const float *now = y + (size_t) t * D;
        float *g = gradient + (size_t) t * D;
        double sum = 0, largest = 0;
        for (int s = 0; s < S; s++) sum += (in[s] + on[s]) * after[s];
        const double scale = 1 / (sum + 1e-300);
        for (int s = 0; s < S; s++) {
            g[m->entering[s]] -= (float) (in[s] * after[s] * scale);
            g[m->entering[s] + 1] -= (float) (on[s] * after[s] * scale);
        }
        if (t == 0) break;
        float top = now[0];
        for (int d = 1; d < D; d++) top = now[d] > top ? now[d] : top;
        for (int d = 0; d < D; d++) exps[d] = exp(now[d] - top);
        for (int s = 0; s < S; s++) {
            first[s] = exps[m->entering[s]] * after[s];
            further[s] = exps[m->entering[s] + 1] * after[s];
        }
        for (int q = 0; q < P; q++) {
            const float *f = m->follow + (size_t) q * S;
            for (int p = 0; p < P; p++) {
                double a = further[p * P + q];
                for (int r = 0; r < P; r++) a += f[p * P + r] * first[q * P + r];
                before[p * P + q] = 0.5 * a;
            }
        }
        for (int s = 0; s < S; s++) largest = before[s] > largest ? before[s] : largest;
        for (int s = 0; s < S; s++) after[s] = before[s] / (largest + 1e-300);
    }
    free(entered); free(stayed); free(first); free(further); free(after); free(before); free(exps);
    return total;
}

/* The same for the paths that say the text: nodes in order, each with its output and the nodes before it (-1: start). */
static double numerator(const float *y, int frames, int D, int nodes, const int *output, const int *from,
                        const int *before, const unsigned char *last, float *gradient) {
    double *in = calloc((size_t) frames * nodes, sizeof(double)), *on = calloc((size_t) frames * nodes, sizeof(double));
    double *after = calloc(nodes, sizeof(double)), *next = calloc(nodes, sizeof(double)), total = 0;
    double *first = calloc(nodes, sizeof(double)), *further = calloc(nodes, sizeof(double));
    for (int t = 0; t < frames; t++) {
        const float *now = y + (size_t) t * D;
        float top = -1e30f;
        for (int n = 0; n < nodes; n++) {
            top = now[output[n]] > top ? now[output[n]] : top;
            top = now[output[n] + 1] > top ? now[output[n] + 1] : top;
        }
        double sum = 0, *a = in + (size_t) t * nodes, *b = on + (size_t) t * nodes;
        for (int n = 0; n < nodes; n++) {
            double incoming = 0;
            for (int i = from[n]; i < from[n + 1]; i++) {
                if (t == 0) incoming += before[i] < 0 ? 1 : 0;
                else if (before[i] >= 0) incoming += a[before[i] - nodes] + b[before[i] - nodes];
            }
            a[n] = 0.5 * incoming * exp(now[output[n]] - top);
            b[n] = t == 0 ? 0 : 0.5 * (a[n - nodes] + b[n - nodes]) * exp(now[output[n] + 1] - top);
            sum += a[n] + b[n];
        }
        if (!(sum > 0)) { total = -INFINITY; break; }
        for (int n = 0; n < nodes; n++) { a[n] /= sum; b[n] /= sum; }
        total += log(sum) + top;
    }
    if (total > -INFINITY) {
        const double *a = in + (size_t) (frames - 1) * nodes, *b = on + (size_t) (frames - 1) * nodes;
        double end = 0;
        for (int n = 0; n < nodes; n++) {
            after[n] = last[n] ? 1 : 0;
            end += (a[n] + b[n]) * after[n];
        }
        total += end > 1e-200 ? log(end) : -INFINITY;
    }
    for (int t = frames - 1; t >= 0 && total > -INFINITY; t--) {
        const double *a = in + (size_t) t * nodes, *b = on + (size_t) t * nodes;
        const float *now = y + (size_t) t * D;
        float *g = gradient + (size_t) t * D, top = -1e30f;
        double sum = 0, largest = 0;
        for (int n = 0; n < nodes; n++) sum += (a[n] + b[n]) * after[n];
        for (int n = 0; n < nodes; n++) {
            g[output[n]] += (float) (a[n] * after[n] / sum);
            g[output[n] + 1] += (float) (b[n] * after[n] / sum);
            top = now[output[n]] > top ? now[output[n]] : top;
            top = now[output[n] + 1] > top ? now[output[n] + 1] : top;
        }
        for (int n = 0; n < nodes; n++) {
            first[n] = 0.5 * exp(now[output[n]] - top) * after[n];
            further[n] = 0.5 * exp(now[output[n] + 1] - top) * after[n];
            next[n] = further[n];
        }
        for (int n = 0; n < nodes; n++)
            for (int i = from[n]; i < from[n + 1]; i++)
                if (before[i] >= 0) next[before[i]] += first[n];
        for (int n = 0; n < nodes; n++) largest = next[n] > largest ? next[n] : largest;
        for (int n = 0; n < nodes; n++) after[n] = next[n] / (largest + 1e-300);
    }
    free(in); free(on); free(after); free(next); free(first); free(further);
    return total;
}

/* y, gradient: [utterances][longest][outputs]; the gradient must be zero. nodes and arcs lie one utterance behind the
 * other, from `node_start`; a node's own predecessors from `from` on, counted within all. An utterance that no path
 * fits gets the objective -infinity and no gradient. */
void lfmmi(int phones, int outputs, const float *follow, const int *entering, int utterances, int longest,
           const int *frames, const float *y, const int *node_start, const int *output, const int *from,
           const int *before, const unsigned char *last, float *gradient, double *objective) {
    const Model model = {phones, outputs, follow, entering};
#pragma omp parallel for schedule(dynamic, 1)
    for (int u = 0; u < utterances; u++) {
        const size_t at = (size_t) u * longest * outputs;
        const int node = node_start[u], count = node_start[u + 1] - node;
        const double n = numerator(y + at, frames[u], outputs, count, output + node, from + node, before, last + node,
                                   gradient + at);
        objective[u] = n > -INFINITY ? n - denominator(&model, y + at, frames[u], gradient + at) : -INFINITY;
    }
}
