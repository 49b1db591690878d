using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Dates of FollowTheMoney: ISO 8601 as precise as they are known, with a time where one is known.</summary>
internal static class FtmDate
{
    private const int DayLength = 10;

    /// <summary>Reads one; the time of day is left out. What cannot be read is kept and counted.</summary>
    public static PartialDate? Read(PartyDraft draft, string text) =>
        draft.ReadDate(text.Length > DayLength && text[DayLength] is 'T' ? text[..DayLength] : text);
}
