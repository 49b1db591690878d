using System.Collections;
using Assay.Findings;

namespace Assay.Measures;

/// <summary>One piece of evidence, written down when somebody looks: most leaves of a trace are never read.</summary>
internal sealed class LaterEvidence(Func<Evidence> make) : IReadOnlyList<Evidence>
{
    private Evidence? _made;

    /// <inheritdoc/>
    public int Count => 1;

    /// <inheritdoc/>
    public Evidence this[int index] =>
        index == 0 ? _made ??= make() : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Evidence> GetEnumerator()
    {
        yield return this[0];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
