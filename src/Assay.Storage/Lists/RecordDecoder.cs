using System.Text.Json;
using Assay.Listings;
using Assay.Model;
using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>Makes listed parties of compressed records. Not for several threads at once.</summary>
internal sealed class RecordDecoder : IDisposable
{
    /// <summary>No record is larger when decompressed: readers take none beyond a mebibyte, and JSON makes it at most some times longer.</summary>
    private const int MostBytes = 16 << 20;

    /// <summary>Below so many records a second thread costs more than it saves.</summary>
    private const int WorthAThread = 2_000;

    private readonly Decompressor _decompressor = new();

    private RecordDecoder() => _decompressor.LoadDictionary(RecordCompression.Dictionary);

    /// <summary>Decodes records, on all cores where there are many.</summary>
    /// <exception cref="FormatException">A record is damaged.</exception>
    /// <exception cref="JsonException">A record is damaged.</exception>
    public static ListedParty[] All(byte[][] bodies, ListId list)
    {
        var parties = new ListedParty[bodies.Length];
        var threads = Math.Clamp(bodies.Length / WorthAThread, 1, Environment.ProcessorCount);
        try
        {
            Parallel.For(
                0,
                threads,
                thread =>
                {
                    using var decoder = new RecordDecoder();
                    var end = (int)((long)bodies.Length * (thread + 1) / threads);
                    for (var i = (int)((long)bodies.Length * thread / threads); i < end; i++)
                        parties[i] = decoder.One(bodies[i]).ToParty(list);
                }
            );
        }
        catch (AggregateException e) when (e.InnerException is FormatException or JsonException)
        {
            throw new FormatException(e.InnerException.Message, e.InnerException);
        }
        return parties;
    }

    private RecordBody One(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < 2 || packed[0] != RecordCompression.FirstDictionary)
            throw new FormatException("A record is not compressed as any version does.");
        try
        {
            return JsonSerializer.Deserialize(
                    _decompressor.Unwrap(packed[1..], MostBytes),
                    RecordJson.Compact.RecordBody
                ) ?? throw new FormatException("A record is empty.");
        }
        catch (ZstdException e)
        {
            throw new FormatException("A record cannot be decompressed.", e);
        }
    }

    public void Dispose() => _decompressor.Dispose();
}
