using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Assay.Model;

/// <summary>SHA-256 of some bytes, as 64 lower-case hexadecimal digits.</summary>
public readonly record struct ContentHash
{
    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");

    private ContentHash(string hex) => Hex = hex;

    /// <summary>The 64 digits.</summary>
    public string Hex { get; }

    /// <summary>The first twelve digits, for people.</summary>
    public string Short => Hex[..12];

    /// <summary>Hashes bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Hashes text as UTF-8.</summary>
    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Hashes a sequence of texts so that where one ends matters: <c>ab,c</c> differs from <c>a,bc</c>.</summary>
    public static ContentHash OfAll(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
        return new ContentHash(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Reads 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static ContentHash Parse(string hex) =>
        hex.Length == 64 && hex.AsSpan().IndexOfAnyExcept(LowerHexDigits) < 0
            ? new ContentHash(hex)
            : throw new FormatException($"'{hex}' is not a SHA-256 in lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public override string ToString() => "sha256:" + Hex;
}
