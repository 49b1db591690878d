namespace Assay.Formats.Lists;

/// <summary>What a reader takes at most from files that anybody may have made.</summary>
public static class ListLimits
{
    /// <summary>Bytes of one file, after decompression. The largest real one, OFAC's SDN_ADVANCED.XML, has some 120 million.</summary>
    public const long FileBytes = 512L << 20;

    /// <summary>Bytes of one record. OFAC's longest CSV row has under 2,000, the UN's longest entry some 10,000.</summary>
    public const int RecordBytes = 1 << 20;

    /// <summary>Bytes of one record that holds others within it: OpenSanctions' nested entities bring all their relations along.</summary>
    public const int NestedRecordBytes = 16 << 20;

    /// <summary>Rows of a list that repeats a party row by row and so has to be gathered. The largest real one, the BIS Entity List, has 3,409.</summary>
    public const int GatheredRows = 50_000;

    /// <summary>How many times larger decompression may make a file. Real lists come to between 4 and 30.</summary>
    public const int Ratio = 200;

    /// <summary>Bytes below which the ratio is not looked at: so little does no harm.</summary>
    public const long RatioFreeBytes = 8L << 20;

    /// <summary>Files of one folder that are looked at.</summary>
    public const int Files = 5_000;

    /// <summary>Bytes of the beginning of a file that a format is recognised by.</summary>
    public const int HeadBytes = 8 << 10;
}
