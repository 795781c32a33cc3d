"""scripts/lib/terraform.sh: where Terraform's providers come from, and when it has to be initialised."""

import pytest

CONFIGURE = 'tools_directory="$HOME/tools"; configure_terraform; cat "$TF_CLI_CONFIG_FILE"'


@pytest.fixture
def configure(bash, tmp_path):
    def configure(**environment):
        return bash(["terraform"], CONFIGURE, **{
            "HOME": tmp_path, "TF_CLI_CONFIG_FILE": "", "TF_PROVIDER_MIRROR": "", **environment}).stdout

    return configure


def test_a_given_mirror_is_used(configure):
    assert 'path = "/mirror with space"' in configure(TF_PROVIDER_MIRROR="/mirror with space")


def test_a_configuration_of_the_machine_is_left_in_force(configure, tmp_path):
    own = tmp_path / "own.rc"
    own.write_text("# own\n")
    assert configure(TF_CLI_CONFIG_FILE=own) == "# own\n"


def test_a_configuration_that_does_not_exist_is_replaced(configure):
    assert "plugin_cache_dir" in configure(TF_CLI_CONFIG_FILE="/nowhere/terraform.rc")


def test_a_mirror_found_in_the_home_folder_is_used(configure, tmp_path):
    plugins = tmp_path / ".terraform.d" / "plugins"
    (plugins / "registry.terraform.io" / "hashicorp" / "aws").mkdir(parents=True)
    assert f'path = "{plugins}"' in configure()


def test_initialises_again_only_when_something_has_changed(bash, program, tmp_path):
    path = program("terraform", "echo initialised")
    folder = tmp_path / "environment"
    folder.mkdir()
    main = folder / "main.tf"
    main.write_text("one")
    initialise = f'terraform_init "{folder}" "{tmp_path}/data" -backend=false'
    assert bash(["terraform"], initialise, PATH=path).stdout == "initialised\n"
    assert bash(["terraform"], initialise, PATH=path).stdout == ""
    main.write_text("two")
    assert bash(["terraform"], initialise, PATH=path).stdout == "initialised\n"


def test_a_failed_initialisation_is_tried_again(bash, program, tmp_path):
    path = program("terraform", "echo tried; exit 1")
    for _ in range(2):
        result = bash(["terraform"], f'terraform_init "{tmp_path}" "{tmp_path}/data"', PATH=path)
        assert (result.returncode, result.stdout) == (1, "tried\n")
