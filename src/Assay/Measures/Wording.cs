using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Assay.Measures;

/// <summary>
/// A sentence of a trace that is put together when somebody reads it. A deal makes thousands of them and a reader sees a few: writing them all
/// out was most of the time of an evaluation (bench, <c>law-scale</c>). Made from an interpolated string; its values must not change.
/// </summary>
[InterpolatedStringHandler]
public struct Wording : IEquatable<Wording>
{
    private readonly object?[]? _parts;
    private readonly string? _whole;
    private readonly Func<string>? _later;
    private int _count;

    /// <summary>Called by the compiler: a text of so many literals and values.</summary>
    /// <param name="literalLength">The letters of its literals.</param>
    /// <param name="formattedCount">How many values it has.</param>
    public Wording(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _whole = null;
        _later = null;
        _count = 0;
        _parts = new object?[(2 * formattedCount) + 1];
    }

    private Wording(string whole)
    {
        _whole = whole;
        _later = null;
        _parts = null;
        _count = 0;
    }

    /// <summary>A text that somebody makes when it is read.</summary>
    public Wording(Func<string> later)
    {
        _whole = null;
        _later = later;
        _parts = null;
        _count = 0;
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string value) => _parts![_count++] = value;

    /// <summary>Called by the compiler.</summary>
    public void AppendFormatted<T>(T value) => _parts![_count++] = value;

    /// <summary>A text that is there already.</summary>
    public static implicit operator Wording(string text) => new(text);

    /// <summary>The text.</summary>
    public static implicit operator string(Wording wording) => wording.ToString();

    /// <inheritdoc/>
    public override readonly string ToString()
    {
        if (_parts is null)
            return _later?.Invoke() ?? _whole ?? "";
        var text = new StringBuilder();
        for (var i = 0; i < _count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{_parts[i]}");
        return text.ToString();
    }

    /// <inheritdoc/>
    public readonly bool Equals(Wording other) =>
        string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Wording other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Whether two read alike.</summary>
    public static bool operator ==(Wording left, Wording right) => left.Equals(right);

    /// <summary>Whether two read otherwise.</summary>
    public static bool operator !=(Wording left, Wording right) => !left.Equals(right);
}
