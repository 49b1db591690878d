using System.IO.Compression;
using System.Text;

namespace Assay.Tests.Votes;

/// <summary>Files of votes as their publishers write them, a few rows each.</summary>
internal static class VoteFiles
{
    public const string RollCalls = """
        "rcid","session","importantvote","date","unres","amend","para","short","descr"
        1,26,0,1971-10-07,"R/26/2758G",0,0,"CHINA REPRESENTATION","TO ADOPT RESOL."
        2,68,NA,2014-03-27,"R/68/262",NA,NA,"ARMED CONFLICTS","Territorial integrity of Ukraine"
        3,1,0,1946-01-01,"R/1/66",1,0,"RULES","TO ADOPT A CUBAN AMENDMENT"
        """;

    public const string Issues = """
        "rcid","short_name","issue"
        2,"hr","Human rights"
        2,"co","Colonialism"
        """;

    public const string Votes = """
        "rcid","country","country_code","vote"
        1,"Taiwan","TW","no"
        1,"Russia","RU","yes"
        2,"United States","US","yes"
        2,"Russia","RU","no"
        2,"Namibia","NA","abstain"
        2,"Yugoslavia","YU","abstain"
        3,"United States","US","yes"
        3,"Yemen Arab Republic",NA,"no"
        3,"Federal Republic of Germany",NA,"yes"
        3,"Zanzibar",NA,"abstain"
        3,"Yugoslavia","YU","no"
        """;

    public const string CountryVotes = """
        resolution,date,country,country_code,vote,origin
        A/RES/68/262,2014-03-27,United States,US,yes,someone/first rcid 2
        A/RES/68/262,2014-03-27,Russia,,yes,someone/first rcid 2
        A/RES/ES-11/1,2022-03-02,United States of America,,yes,other/maps votes.csv
        A/RES/ES-11/1,2022-03-02,Dem. Rep. Congo,,absent,other/maps votes.csv
        A/RES/ES-11/1,2022-03-02,Scotland,,yes,other/maps votes.csv
        """;

    public static void Write(TemporaryFolder folder, string? rollCalls = null, string? votes = null)
    {
        folder.Write("un_roll_calls.csv", rollCalls ?? RollCalls);
        folder.Write("un_roll_call_issues.csv", Issues);
        folder.Write("un_votes.csv", votes ?? Votes);
    }

    public static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
