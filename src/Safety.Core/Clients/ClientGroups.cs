using System.Text.Json;
using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// What clients may say of themselves, so that the agency can see whether it decides about some more often than about
/// others: protected characteristics of the Equality Act 2010 that a client can name in one word, and language.
/// </summary>
public enum GroupQuestion
{
    /// <summary>Ethnic group, by the five broad groups of the census 2021 of England and Wales.</summary>
    EthnicGroup,

    /// <summary>Gender.</summary>
    Gender,

    /// <summary>Whether they are disabled, as section 6 of the Equality Act 2010 means it.</summary>
    Disability,

    /// <summary>Their first language: that in which the agency works, or another.</summary>
    FirstLanguage,
}

/// <summary>The answers. Each belongs to one question.</summary>
public enum GroupAnswer
{
    /// <summary>Asian.</summary>
    Asian,

    /// <summary>Black.</summary>
    Black,

    /// <summary>Mixed or multiple.</summary>
    Mixed,

    /// <summary>White.</summary>
    White,

    /// <summary>Another ethnic group.</summary>
    OtherEthnicGroup,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,

    /// <summary>In another way.</summary>
    OtherGender,

    /// <summary>Disabled.</summary>
    Disabled,

    /// <summary>Not disabled.</summary>
    NotDisabled,

    /// <summary>The language in which the agency works.</summary>
    WorkingLanguage,

    /// <summary>Another language.</summary>
    OtherLanguage,
}

/// <summary>Which answers there are, and how they are written where they are sealed.</summary>
public static class GroupAnswers
{
    // All texts are as long, so that the length of what is sealed says nothing.
    private const int Width = 20;

    private static readonly Dictionary<string, GroupAnswer> Answers =
        Enum.GetValues<GroupAnswer>().ToDictionary(Text);

    /// <summary>An answer is none that exists, or belongs to another question.</summary>
    public sealed record NotAnAnswer() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers to this question.", "answer");

    /// <summary>The answers to a question, in the order in which they are offered.</summary>
    public static IReadOnlyList<GroupAnswer> Of(GroupQuestion question) =>
        [.. Enum.GetValues<GroupAnswer>().Where(answer => QuestionOf(answer) == question)];

    /// <summary>What is wrong with an answer to a question, or null. No answer is always right.</summary>
    public static Refusal? Wrong(GroupQuestion question, GroupAnswer? answer) =>
        answer is null || Of(question).Contains(answer.Value) ? null : new NotAnAnswer();

    /// <summary>The text that is sealed for an answer; it is for ever.</summary>
    public static string Text(GroupAnswer answer) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(answer.ToString()).PadRight(Width, '.');

    /// <summary>Reads what was sealed; null for what is erased or cannot be read.</summary>
    /// <param name="text">The opened text.</param>
    public static GroupAnswer? Read(string text) => Answers.TryGetValue(text, out var answer) ? answer : null;

    private static GroupQuestion QuestionOf(GroupAnswer answer) => answer switch
    {
        <= GroupAnswer.OtherEthnicGroup => GroupQuestion.EthnicGroup,
        <= GroupAnswer.OtherGender => GroupQuestion.Gender,
        <= GroupAnswer.NotDisabled => GroupQuestion.Disability,
        _ => GroupQuestion.FirstLanguage,
    };
}

/// <summary>What a client said last to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, sealed, or null where they gave none or took it back.</param>
/// <param name="By">Who took it down.</param>
/// <param name="SaidAt">When.</param>
public sealed record GroupSaid(GroupQuestion Question, SealedText? Answer, StaffId By, DateTimeOffset SaidAt);

/// <summary>
/// A client said of themselves to which group they belong, said that they give no answer, or took an answer back. It is
/// opened for sums over many clients only, and shown to nobody.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, sealed, or null for none.</param>
/// <param name="By">Who took it down.</param>
/// <param name="SaidAt">When.</param>
public sealed record ClientGroupSaid(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] GroupQuestion Question,
    [property: Privacy(PrivacyClass.Special)] SealedText? Answer,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SaidAt) : IFact;
