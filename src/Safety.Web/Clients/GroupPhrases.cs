using Safety.Core.Clients;

namespace Safety.Web.Clients;

/// <summary>What clients say of themselves, for people.</summary>
internal static class GroupPhrases
{
    /// <summary>The question.</summary>
    public static string Of(GroupQuestion question) => question switch
    {
        GroupQuestion.EthnicGroup => "Ethnic group",
        GroupQuestion.Gender => "Gender",
        GroupQuestion.Disability => "Disability",
        GroupQuestion.FirstLanguage => "First language",
    };

    /// <summary>The answer.</summary>
    public static string Of(GroupAnswer answer) => answer switch
    {
        GroupAnswer.Asian => "Asian",
        GroupAnswer.Black => "Black",
        GroupAnswer.Mixed => "Mixed or multiple",
        GroupAnswer.White => "White",
        GroupAnswer.OtherEthnicGroup => "Another ethnic group",
        GroupAnswer.Woman => "Woman",
        GroupAnswer.Man => "Man",
        GroupAnswer.OtherGender => "In another way",
        GroupAnswer.Disabled => "Disabled",
        GroupAnswer.NotDisabled => "Not disabled",
        GroupAnswer.WorkingLanguage => "The language in which we work",
        GroupAnswer.OtherLanguage => "Another language",
    };

    /// <summary>The group of an answer; null are those who gave none.</summary>
    public static string OfGroup(GroupAnswer? answer) => answer is { } known ? Of(known) : "No answer";
}
