using Assay.Model;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>Times as OpenSanctions writes them, in UTC: <c>2026-03-13T05:41:01</c>. When an entity was last seen is when the list was last read: the newest is the edition's day.</summary>
internal static class LastSeen
{
    private const int DayLength = 10;

    /// <summary>The day, or null where none is written.</summary>
    public static LocalDate? Day(string time) =>
        PartialDate.TryParse(time.Length > DayLength ? time[..DayLength] : time, out var date) && date.IsExact
            ? date.Earliest
            : null;
}
