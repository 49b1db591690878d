using System.Text;
using Assay.Readings;
using Assay.Reports.Readings;

namespace Assay.Tests.Reports.Readings;

/// <summary>Readings as the writers write them.</summary>
internal static class WrittenReading
{
    public static string Json(Reading reading, ReadingParts parts = ReadingParts.All)
    {
        using var stream = new MemoryStream();
        ReadingJson.Write(reading, stream, parts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
