using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Assay.Formats.Documents.Pdf;

/// <summary>
/// The filters of PDF streams, with limits on what they give. Whatever a page draws passes here, forms within forms as well, so that the count of streams also bounds
/// forms that draw one another over and over; and here a reader that was given up is stopped.
/// </summary>
/// <param name="fileBytes">How long the file is.</param>
internal sealed class BoundedFilters(long fileBytes) : IFilterProvider
{
    /// <summary>Streams that one page may draw. A map of a city has some thousands.</summary>
    private const int StreamsOfPage = 50_000;

    /// <summary>Bytes that the streams of one page may come to.</summary>
    private const long BytesOfPage = 512L << 20;

    /// <summary>Bytes that all streams may come to, and for each byte of the file: objects that many pages share are unpacked for each.</summary>
    private const long FreeBytes = 4L << 30;
    private const long BytesOfByte = 1_000;

    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;
    private readonly Dictionary<IFilter, IFilter> _bounded = new(ReferenceEqualityComparer.Instance);
    private int _streams;
    private long _ofPage;
    private long _all;

    /// <summary>Whether the reader was given up.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Another page begins.</summary>
    public void BeginPage() => (_streams, _ofPage) = (0, 0);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bounded(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_inner.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters)
    {
        if (IsStopped || ++_streams > StreamsOfPage)
            throw new PdfExplodesException();
        var bounded = new IFilter[filters.Count];
        for (var i = 0; i < bounded.Length; i++)
        {
            if (!_bounded.TryGetValue(filters[i], out var filter))
                _bounded[filters[i]] = filter = new Filter(filters[i], this);
            bounded[i] = filter;
        }
        return bounded;
    }

    private void Take(long bytes)
    {
        _ofPage += bytes;
        _all += bytes;
        if (IsStopped || _ofPage > BytesOfPage || _all > FreeBytes + BytesOfByte * fileBytes)
            throw new PdfExplodesException();
    }

    private sealed class Filter(IFilter inner, BoundedFilters limits) : IFilter
    {
        /// <summary>How many times larger deflate, LZW and run lengths can make a stream.</summary>
        private const int DeflateRatio = 1_032;
        private const int LzwRatio = 2_560;
        private const int RunRatio = 64;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input,
            DictionaryToken dictionary,
            IFilterProvider provider,
            int index
        )
        {
            var explodes = inner switch
            {
                FlateFilter => Most(input, DeflateRatio) && Inflates(input),
                LzwFilter => Most(input, LzwRatio)
                    && LzwLength.IsOver(input.Span, DocumentLimits.PdfStreamBytes),
                RunLengthFilter => Most(input, RunRatio),
                _ => false,
            };
            if (explodes)
                throw new PdfExplodesException();
            var output = inner.Decode(input, dictionary, provider, index);
            limits.Take(output.Length);
            return output;
        }

        private static bool Most(Memory<byte> input, int ratio) =>
            (long)input.Length * ratio > DocumentLimits.PdfStreamBytes;

        // Counted without keeping it: the filter itself has no limit.
        private static bool Inflates(Memory<byte> input)
        {
            try
            {
                using var packed = new MemoryStream(input.ToArray(), writable: false);
                using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
                var buffer = new byte[64 << 10];
                long all = 0;
                while (unpacked.Read(buffer) is > 0 and var count)
                    if ((all += count) > DocumentLimits.PdfStreamBytes)
                        return true;
                return false;
            }
            catch (InvalidDataException)
            {
                // Damaged: as far as it went it is not too long, and the filter stops there as well.
                return false;
            }
        }
    }
}

/// <summary>A stream of a PDF grows out of all proportion.</summary>
internal sealed class PdfExplodesException()
    : Exception("it grows out of all proportion when it is unpacked");
