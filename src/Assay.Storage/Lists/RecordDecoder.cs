using System.Text;
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

    private readonly Dictionary<byte, Decompressor> _common = [];
    private readonly Decompressor _against = new();

    /// <summary>Decodes the parties of ids that ascend, on all cores where there are many.</summary>
    /// <exception cref="FormatException">A record is damaged.</exception>
    /// <exception cref="JsonException">A record is damaged.</exception>
    public static ListedParty[] Parties(RecordRows rows, ReadOnlySpan<long> ids, ListId list)
    {
        var versions = rows.Versions(ids);
        long[] bases = [.. versions.Select(v => v.Base).OfType<long>().Distinct().Order()];
        var under = rows.Versions(bases).ToDictionary(v => v.Id);
        var parties = new ListedParty[versions.Length];
        var threads = Math.Clamp(versions.Length / WorthAThread, 1, Environment.ProcessorCount);
        try
        {
            Parallel.For(
                0,
                threads,
                thread =>
                {
                    using var decoder = new RecordDecoder();
                    var end = (int)((long)versions.Length * (thread + 1) / threads);
                    for (var i = (int)((long)versions.Length * thread / threads); i < end; i++)
                    {
                        var version = versions[i];
                        StoredVersion? @base = version.Base is { } id ? under[id] : null;
                        parties[i] = Body(decoder.Json(version, @base)).ToParty(list);
                    }
                }
            );
        }
        catch (AggregateException e) when (e.InnerException is FormatException or JsonException)
        {
            throw new FormatException(e.InnerException.Message, e.InnerException);
        }
        return parties;
    }

    /// <summary>The canonical JSON of a version.</summary>
    /// <exception cref="FormatException">The record is damaged.</exception>
    public byte[] Json(RecordRows rows, long id)
    {
        var version = rows.Version(id);
        return Json(version, version.Base is { } under ? rows.Version(under) : null);
    }

    /// <summary>The raw record of a version; null where none was kept.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public string? Raw(RecordRows rows, long id) =>
        rows.Raw(id) is { } packed ? Encoding.UTF8.GetString(Against(Json(rows, id), packed)) : null;

    /// <summary>The canonical JSON of a version, given the one it is kept against.</summary>
    /// <exception cref="FormatException">The record is damaged.</exception>
    public byte[] Json(StoredVersion version, StoredVersion? @base = null)
    {
        var packed = version.Body;
        if (packed.Length < 2)
            throw new FormatException("A record is empty.");
        if (packed[0] == RecordCompression.AgainstTag)
        {
            if (@base is not { Base: null } under)
                throw new FormatException("A record is kept against another that is not there in full.");
            return Against(Json(under, null), packed);
        }
        try
        {
            return Common(packed[0]).Unwrap(packed.AsSpan(1), MostBytes).ToArray();
        }
        catch (ZstdException e)
        {
            throw new FormatException("A record cannot be decompressed.", e);
        }
    }

    private static RecordBody Body(byte[] json) =>
        JsonSerializer.Deserialize(json, RecordJson.Compact.RecordBody)
        ?? throw new FormatException("A record is empty.");

    private byte[] Against(byte[] dictionary, byte[] packed)
    {
        try
        {
            _against.LoadDictionary(dictionary);
            return _against.Unwrap(packed.AsSpan(1), MostBytes).ToArray();
        }
        catch (ZstdException e)
        {
            throw new FormatException("A record cannot be decompressed.", e);
        }
    }

    private Decompressor Common(byte tag)
    {
        if (!_common.TryGetValue(tag, out var decompressor))
        {
            decompressor = new Decompressor();
            decompressor.LoadDictionary(RecordCompression.OfTag(tag));
            _common.Add(tag, decompressor);
        }
        return decompressor;
    }

    public void Dispose()
    {
        foreach (var decompressor in _common.Values)
            decompressor.Dispose();
        _against.Dispose();
    }
}
