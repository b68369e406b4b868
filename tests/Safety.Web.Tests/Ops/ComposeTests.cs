namespace Safety.Web.Tests.Ops;

public sealed class ComposeTests
{
    private static readonly string Text = Repo.Text("docker-compose.yml");

    [Fact]
    public void The_compose_file_is_healthy_private_and_durable() => Assert.Empty(new ComposeFile(Text).Findings());

    [Theory]
    [InlineData("    healthcheck:", "    unhealthcheck:", "health check")]
    [InlineData("SAFETY_MASTER_KEY_FILE: /run/secrets/master_key", "SAFETY_MASTER_KEY: c2VjcmV0", "SAFETY_MASTER_KEY")]
    [InlineData("Username=safety", "Username=safety;Password" + "=planted", "ConnectionStrings__Safety")]
    [InlineData("POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password", "POSTGRES_PASSWORD: x", "POSTGRES_PASSWORD")]
    [InlineData("127.0.0.1:", "", "network")]
    [InlineData("    file: ${SAFETY_SECRETS:-./secrets}/master_key", "    environment: MASTER_KEY", "from a file")]
    [InlineData("    volumes:\n      - safety:/var/lib/safety\n", "", "volume")]
    [InlineData("- ./ops/db:/docker-entrypoint-initdb.d:ro", "- ./ops/db:/scripts:ro", "schema")]
    public void A_planted_breach_is_found(string good, string planted, string finding)
    {
        Assert.Contains(good, Text, StringComparison.Ordinal);
        var text = Text.Replace(good, planted, StringComparison.Ordinal);

        Assert.Contains(new ComposeFile(text).Findings(), said => said.Contains(finding, StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_copies_the_published_output_and_nothing_else_reaches_it()
    {
        Assert.Contains("dockerfile: ops/image/Dockerfile", Text, StringComparison.Ordinal);
        var image = Repo.Text("ops/image/Dockerfile");
        Assert.Contains("COPY artifacts/service/ ", image, StringComparison.Ordinal);
        Assert.Contains("\nUSER safety\n", image, StringComparison.Ordinal);
        Assert.Contains("HEALTHCHECK", image, StringComparison.Ordinal);
        Assert.Equal(["*", "!artifacts/service"],
            Repo.Text(".dockerignore").Split('\n').Where(line => line.Length > 0 && line[0] != '#'));
    }

    [Fact]
    public void The_template_names_every_variable_that_the_compose_file_reads()
    {
        var template = Repo.Text("ops/image/env.template");
        var read = Text.Split("${").Skip(1).Select(part => part.Split(':')[0]).Distinct();
        Assert.All(read, name => Assert.Contains($"\n{name}=", template, StringComparison.Ordinal));
        Assert.Contains("secrets", Repo.Text(".gitignore"), StringComparison.Ordinal);
    }
}
